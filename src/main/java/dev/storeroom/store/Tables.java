package dev.storeroom.store;

import dev.storeroom.schema.Schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The model tables as one connection sees them.
final class Tables {
    private final Schema schema;
    private final Map<String, RecordTable> tables = new HashMap<>();

    Tables(Schema schema, Map<String, TableLayout> layouts, Statements statements) {
        this.schema = schema;
        layouts.forEach((model, layout) -> tables.put(model, new RecordTable(layout, statements)));
    }

    Schema schema() {
        return schema;
    }

    Set<String> models() {
        return tables.keySet();
    }

    /// @throws IllegalArgumentException if the schema has no such model
    RecordTable of(String model) {
        RecordTable table = tables.get(model);
        if (table == null) throw new IllegalArgumentException("no model named " + model);
        return table;
    }
}
