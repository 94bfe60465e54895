package dev.storeroom.ui.table;

import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.relation.ToOne;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which records of the model the grid shows, and in which order. Lives on the JavaFX thread.
final class Arrangement {
    private final RowSource source;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<GridFilter> filter =
            new ReadOnlyObjectWrapper<>(GridFilter.NONE);
    private final ReadOnlyObjectWrapper<List<Sort>> sorts = new ReadOnlyObjectWrapper<>(List.of());

    /// @param changed runs when other records are asked for, or another order
    Arrangement(RowSource source, Runnable changed) {
        this.source = source;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<GridFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Sort>> sortsProperty() {
        return sorts.getReadOnlyProperty();
    }

    Query query() {
        return new Query(model().name(), filter.get().predicate(), sorts.get(), Optional.empty());
    }

    /// The models that the filter asks about, this one included.
    Set<String> models() {
        return query().models(source.schema());
    }

    void filter(Field field, String text) {
        apply(filter.get().with(field.name(), text, reading(field.name(), text)));
    }

    /// Filters by words of the filter language.
    void filter(String text) {
        apply(filter.get().with("", text, reading("", text)));
    }

    /// Filters by these words of the filter language and by nothing else.
    void filterOnly(String text) {
        apply(GridFilter.NONE.with("", text, reading("", text)));
    }

    void removeFilter(String name) {
        apply(filter.get().without(name));
    }

    void clearFilters() {
        apply(GridFilter.NONE);
    }

    /// Reads what was typed once more: related records are called something else by now.
    void relabel() {
        apply(read(filter.get().texts()));
    }

    private void apply(GridFilter next) {
        boolean sameRows = next.predicate().equals(filter.get().predicate());
        filter.set(next);
        if (!sameRows) changed.run();
    }

    void sort(List<Sort> order) {
        sorts.set(List.copyOf(order));
        changed.run();
    }

    /// Sorts by a field as a click on its header does: up, down, not at all.
    ///
    /// @param keepOthers whether the present order stays and this field refines it
    void toggleSort(Field field, boolean keepOthers) {
        sort(order(field).clicked(sorts.get(), keepOthers));
    }

    /// By what a click on the field's header sorts. A link has no value in the store but its key;
    /// to sort by names, every record would have to be read with what it refers to.
    ColumnOrder order(Field field) {
        List<Field> fields =
                ToOne.of(source.schema(), model(), field)
                        .map(ToOne::keyFields)
                        .orElse(List.of(field));
        return new ColumnOrder(fields.stream().map(Field::name).toList());
    }

    /// Takes over a remembered order and filter, before anything is read.
    void recall(GridLayout layout) {
        sorts.set(layout.sorts());
        filter.set(read(layout.filters()));
    }

    private GridFilter read(Map<String, String> typed) {
        GridFilter read = GridFilter.NONE;
        for (var each : typed.entrySet())
            read =
                    read.with(
                            each.getKey(),
                            each.getValue(),
                            reading(each.getKey(), each.getValue()));
        return read;
    }

    /// @param name the field's; empty for the filter in words
    private ColumnFilter.Reading reading(String name, String text) {
        return name.isEmpty()
                ? FilterText.read(source.schema(), model(), text)
                : ColumnFilter.read(
                        source.schema(), source.labels(), model(), model().field(name), text);
    }

    private ModelType model() {
        return source.model();
    }
}
