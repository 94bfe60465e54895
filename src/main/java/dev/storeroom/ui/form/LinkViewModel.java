package dev.storeroom.ui.form;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.ui.desk.RecordDesk;
import dev.storeroom.ui.relation.Link;
import dev.storeroom.ui.relation.RelationPickerViewModel;
import dev.storeroom.ui.relation.ToOne;
import dev.storeroom.ui.relation.Wanted;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A relation to one record as a field of the form: the fields of its foreign key taken together,
/// and the record that they lead to, live.
final class LinkViewModel implements AutoCloseable {
    private final ToOne relation;
    private final List<FieldViewModel> parts;
    private final FormState state;
    private final RecordDesk desk;
    private final RecordWatch watch;
    private final ReadOnlyObjectWrapper<Link> link = new ReadOnlyObjectWrapper<>(Link.NONE);

    /// @param parts the foreign key, in the order of the related model's key
    LinkViewModel(ToOne relation, List<FieldViewModel> parts, FormState state) {
        this.relation = relation;
        this.parts = parts;
        this.state = state;
        desk = state.desk();
        watch = new RecordWatch(desk, this::found);
        parts.forEach(part -> part.inputProperty().subscribe(input -> follow()));
    }

    ToOne relation() {
        return relation;
    }

    String name() {
        return relation.name();
    }

    /// What the form's input leads to.
    ReadOnlyObjectProperty<Link> linkProperty() {
        return link.getReadOnlyProperty();
    }

    boolean has(FieldViewModel part) {
        return parts.contains(part);
    }

    boolean isRequired() {
        return parts.stream().anyMatch(FieldViewModel::isRequired);
    }

    /// Tells whether the relation may lead nowhere.
    boolean isNullable() {
        return parts.stream().allMatch(FieldViewModel::isNullable);
    }

    BooleanBinding dirty() {
        return Bindings.createBooleanBinding(
                () -> parts.stream().anyMatch(FieldViewModel::isDirty),
                each(FieldViewModel::dirtyProperty));
    }

    BooleanBinding editable() {
        return Bindings.createBooleanBinding(
                () -> parts.stream().allMatch(part -> part.editableProperty().get()),
                each(FieldViewModel::editableProperty));
    }

    /// What is wrong, in a sentence; empty while nothing is shown as wrong.
    StringBinding problem() {
        return Bindings.createStringBinding(
                () -> first(part -> part.problemProperty().get()),
                each(FieldViewModel::problemProperty));
    }

    /// The key that was stored by someone else while this one was being chosen; empty if none.
    StringBinding theirs() {
        return Bindings.createStringBinding(
                () -> first(part -> part.theirsProperty().get()),
                each(FieldViewModel::theirsProperty));
    }

    private String first(Function<FieldViewModel, String> text) {
        return parts.stream().map(text).filter(found -> !found.isEmpty()).findFirst().orElse("");
    }

    private Observable[] each(Function<FieldViewModel, Observable> property) {
        return parts.stream().map(property).toArray(Observable[]::new);
    }

    /// The key that is stored, as text; empty if none is.
    String savedText() {
        return parts.stream()
                .map(FieldViewModel::savedText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The key that the input is; empty while a part of it is missing.
    Optional<RecordKey> key() {
        List<Value> values = parts.stream().flatMap(part -> part.given().stream()).toList();
        return values.size() == parts.size()
                ? Optional.of(new RecordKey(relation.other().name(), values))
                : Optional.empty();
    }

    private void follow() {
        Optional<RecordKey> now = key();
        if (now.equals(keyOf(link.get()))) return;
        link.set(now.<Link>map(Link.Unread::new).orElse(Link.NONE));
        now.ifPresentOrElse(watch::follow, watch::stop);
    }

    private static Optional<RecordKey> keyOf(Link link) {
        return switch (link) {
            case Link.None() -> Optional.empty();
            case Link.Unread(RecordKey key) -> Optional.of(key);
            case Link.Missing(RecordKey key) -> Optional.of(key);
            case Link.Found(RecordKey key, _, _) -> Optional.of(key);
        };
    }

    private void found(RecordKey key, Optional<StoredRow> row) {
        if (!keyOf(link.get()).equals(Optional.of(key))) return;
        link.set(
                row.map(StoredRow::record)
                        .<Link>map(record -> new Link.Found(key, record, desk.label(record)))
                        .orElseGet(() -> new Link.Missing(key)));
    }

    /// Calls the related record as it is called now.
    void relabel() {
        if (link.get() instanceof Link.Found(RecordKey key, ModelRecord record, _))
            link.set(new Link.Found(key, record, desk.label(record)));
    }

    RelationPickerViewModel picker() {
        return new RelationPickerViewModel(
                Wanted.by(relation), key(), desk.labels().get(), desk.tasks(), desk.store()::query);
    }

    /// Leads to that record from now on, or nowhere.
    void choose(Optional<RecordKey> chosen) {
        Map<String, Value> values = relation.valuesFor(chosen);
        for (FieldViewModel part : parts) {
            Value value = Objects.requireNonNull(values.get(part.name()));
            if (value.isNull()) part.clear();
            else part.give(FieldViewModel.inputOf(part.field(), value));
        }
    }

    void clear() {
        choose(Optional.empty());
    }

    /// Leads to a record that a person creates now, if the form is still there for it then.
    void create() {
        FormSubject asked = state.now();
        desk.links()
                .create(
                        relation.other().name(),
                        Map.of(),
                        key -> {
                            if (state.shows(asked)) choose(Optional.of(key));
                            else tellNotChosen();
                        });
    }

    private void tellNotChosen() {
        desk.notices()
                .failed(
                        "The new %s was not chosen as %s, because the form shows another record."
                                .formatted(relation.other().name(), name()));
    }

    void open() {
        key().ifPresent(desk.links()::show);
    }

    void check() {
        parts.forEach(FieldViewModel::check);
    }

    void revert() {
        parts.forEach(FieldViewModel::revert);
    }

    @Override
    public void close() {
        watch.close();
    }
}
