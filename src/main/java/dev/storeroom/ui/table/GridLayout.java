package dev.storeroom.ui.table;

import dev.storeroom.data.Value;
import dev.storeroom.query.Sort;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How a person arranged a grid, as the workspace remembers it.
///
/// @param columns in their order on screen; fields without an entry come last
record GridLayout(List<Column> columns, List<Sort> sorts, Map<String, String> filters) {
    static final GridLayout NONE = new GridLayout(List.of(), List.of(), Map.of());

    GridLayout {
        columns = List.copyOf(columns);
        sorts = List.copyOf(sorts);
        filters = new LinkedHashMap<>(filters);
    }

    /// @param width in pixels
    record Column(String field, double width, boolean visible) {}

    /// Where the workspace keeps it.
    static String nameFor(ModelType model) {
        return "table/" + model.name();
    }

    Value toValue() {
        List<Value> columnValues = new ArrayList<>();
        for (Column column : columns)
            columnValues.add(
                    entries(
                            "field", Value.text(column.field()),
                            "width", Value.whole(Math.round(column.width())),
                            "visible", Value.truth(column.visible())));
        List<Value> sortValues = new ArrayList<>();
        for (Sort sort : sorts)
            sortValues.add(
                    entries(
                            "field", Value.text(sort.field()),
                            "direction", Value.text(sort.direction().name())));
        Map<String, Value> filterValues = new LinkedHashMap<>();
        filters.forEach((name, text) -> filterValues.put(name, Value.text(text)));
        return entries(
                "columns", new Value.Items(columnValues),
                "sorts", new Value.Items(sortValues),
                "filters", new Value.Entries(filterValues));
    }

    /// Reads what [#toValue()] wrote; anything else, and fields that are gone, are left out.
    static GridLayout of(Value value, ModelType model) {
        List<Column> columns = new ArrayList<>();
        for (Value column : items(entry(value, "columns")))
            if (entry(column, "field") instanceof Value.Text(String field)
                    && entry(column, "width") instanceof Value.Whole(long width)
                    && entry(column, "visible") instanceof Value.Truth(boolean visible)
                    && model.findField(field).isPresent())
                columns.add(new Column(field, width, visible));
        List<Sort> sorts = new ArrayList<>();
        for (Value sort : items(entry(value, "sorts")))
            if (entry(sort, "field") instanceof Value.Text(String field)
                    && entry(sort, "direction") instanceof Value.Text(String direction)
                    && model.findField(field).isPresent())
                sorts.add(
                        direction.equals(Sort.Direction.DESCENDING.name())
                                ? Sort.descending(field)
                                : Sort.ascending(field));
        Map<String, String> filters = new LinkedHashMap<>();
        if (entry(value, "filters") instanceof Value.Entries(Map<String, Value> texts))
            texts.forEach(
                    (name, text) -> {
                        boolean isKnown = name.isEmpty() || model.findField(name).isPresent();
                        if (isKnown && text instanceof Value.Text(String typed))
                            filters.put(name, typed);
                    });
        return new GridLayout(columns, sorts, filters);
    }

    private static Value entry(Value value, String name) {
        return value instanceof Value.Entries(Map<String, Value> entries)
                ? entries.getOrDefault(name, Value.NULL)
                : Value.NULL;
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items(List<Value> items) ? items : List.of();
    }

    private static Value entries(Object... namesAndValues) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            entries.put((String) namesAndValues[i], (Value) namesAndValues[i + 1]);
        return new Value.Entries(entries);
    }
}
