package dev.storeroom.store;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The table of one model: its name and the column of each stored field.
///
/// SQLite's names do not tell case apart and GraphQL's do, so names are chosen when a table or
/// column is made, and looked up from then on. A temporal field has a second column that holds its
/// instant, for order.
///
/// @param table unquoted
/// @param columns by field, in the schema's order; unquoted
record TableLayout(ModelType type, String table, Map<String, String> columns) {
    TableLayout {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    String quotedTable() {
        return quoted(table);
    }

    String column(String field) {
        String column = columns.get(field);
        if (column == null) throw new IllegalArgumentException(type.name() + " has no " + field);
        return quoted(column);
    }

    /// The quoted column of a temporal field's instant.
    String instantColumn(String field) {
        String column = columns.get(field);
        if (column == null) throw new IllegalArgumentException(type.name() + " has no " + field);
        return quoted(instantName(column));
    }

    static String instantName(String column) {
        return column + "@instant";
    }

    static boolean isTemporal(Field field) {
        return field.type() instanceof FieldType.Scalar scalar && scalar.scalar().isTemporal();
    }

    List<Field> fields() {
        return type.storedFields();
    }

    /// `rid` and every field's column, comma separated: what [RecordTable] reads rows from.
    String selectList() {
        return fields().stream()
                .map(field -> column(field.name()))
                .collect(Collectors.joining(", ", "rid, ", ""));
    }

    String keyColumns() {
        return type.key().fields().stream().map(this::column).collect(Collectors.joining(", "));
    }

    /// The condition that picks one record by its key; binds the key's parts in order.
    String keyCondition() {
        return type.key().fields().stream()
                .map(field -> column(field) + " = ?")
                .collect(Collectors.joining(" AND "));
    }
}
