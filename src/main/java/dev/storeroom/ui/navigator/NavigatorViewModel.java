package dev.storeroom.ui.navigator;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaProblem;
import dev.storeroom.ui.desk.Counted;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the navigator lists of a schema, narrowed by what was typed.
public final class NavigatorViewModel {
    private final Schema schema;
    private final List<SchemaProblem> problems;
    private final ObservableValue<Map<String, ModelCounts>> counts;
    private final StringProperty filter = new SimpleStringProperty("");

    /// @param counts by model; empty until they are read
    public NavigatorViewModel(
            Schema schema,
            List<SchemaProblem> problems,
            ObservableValue<Map<String, ModelCounts>> counts) {
        this.schema = schema;
        this.problems = List.copyOf(problems);
        this.counts = counts;
    }

    public StringProperty filterProperty() {
        return filter;
    }

    public ObservableValue<Map<String, ModelCounts>> counts() {
        return counts;
    }

    /// A heading and what stands under it.
    public record Group(NavigatorItem heading, List<NavigatorItem> items) {}

    /// What is listed now; groups without a match are left out.
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        List<NavigatorItem> models = new ArrayList<>();
        schema.models().forEach(model -> models.add(model(model.name())));
        schema.unavailable().forEach(name -> models.add(new NavigatorItem.Unavailable(name)));
        add(groups, "Models", models);
        add(groups, "Enums", enums());
        add(groups, "Embedded types", embedded());
        return groups;
    }

    /// The line about problems in the schema; empty where there are none.
    public Optional<NavigatorItem.Problems> problems() {
        if (problems.isEmpty()) return Optional.empty();
        SchemaProblem first =
                problems.stream()
                        .filter(SchemaProblem::isError)
                        .findFirst()
                        .orElse(problems.getFirst());
        String text = Counted.of(problems.size(), "schema problem");
        return Optional.of(new NavigatorItem.Problems(text, first.isError(), first.position()));
    }

    /// The model of that name.
    ModelType type(String name) {
        return schema.model(name);
    }

    /// The model's line as it reads now.
    public NavigatorItem.Model model(String name) {
        return new NavigatorItem.Model(name, Optional.ofNullable(counts.getValue().get(name)));
    }

    private List<NavigatorItem> enums() {
        return schema.enums().stream()
                .<NavigatorItem>map(
                        type ->
                                new NavigatorItem.Definition(
                                        type.name(), NavigatorItem.Kind.ENUM, type.position()))
                .toList();
    }

    private List<NavigatorItem> embedded() {
        return schema.customTypes().stream()
                .<NavigatorItem>map(
                        type ->
                                new NavigatorItem.Definition(
                                        type.name(), NavigatorItem.Kind.EMBEDDED, type.position()))
                .toList();
    }

    private void add(List<Group> groups, String heading, List<NavigatorItem> items) {
        List<NavigatorItem> matching = items.stream().filter(this::matches).toList();
        if (!matching.isEmpty())
            groups.add(new Group(new NavigatorItem.Section(heading), matching));
    }

    private boolean matches(NavigatorItem item) {
        String typed = filter.get().strip().toLowerCase(Locale.ROOT);
        return item.text().toLowerCase(Locale.ROOT).contains(typed);
    }
}
