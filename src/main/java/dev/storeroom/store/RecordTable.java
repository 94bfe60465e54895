package dev.storeroom.store;

import dev.storeroom.data.Instants;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The rows of one model: every statement on its table that is not a query is here.
///
/// A null cell reads as null, so a record read back has a value for every stored field.
final class RecordTable {
    private final TableLayout layout;
    private final List<Field> fields;
    private final Statements statements;
    private final String selectByKey;
    private final String selectByKeys;
    private final String insert;
    private final String insertIfAbsent;

    RecordTable(TableLayout layout, Statements statements) {
        this.layout = layout;
        fields = layout.fields();
        this.statements = statements;
        selectByKey =
                "SELECT "
                        + layout.selectList()
                        + " FROM "
                        + layout.quotedTable()
                        + " WHERE "
                        + layout.keyCondition();
        selectByKeys =
                "SELECT "
                        + layout.selectList()
                        + " FROM "
                        + layout.quotedTable()
                        + " WHERE ("
                        + layout.keyColumns()
                        + ") IN (SELECT "
                        + partsOfKey(layout.type().key().fields().size())
                        + " FROM json_each(?))";
        insert = insert(fields);
        insertIfAbsent =
                insert(fields.stream().filter(field -> !field.readOnly()).toList())
                        + " ON CONFLICT ("
                        + layout.keyColumns()
                        + ") DO NOTHING";
    }

    private static String partsOfKey(int parts) {
        return IntStream.range(0, parts)
                .mapToObj("json_extract(value, '$[%d]')"::formatted)
                .collect(Collectors.joining(", "));
    }

    TableLayout layout() {
        return layout;
    }

    Optional<Row> find(RecordKey key) {
        return statements.first(selectByKey, this::read, key.parts().toArray());
    }

    /// The stored records of these keys.
    List<Row> find(Collection<RecordKey> keys) {
        return statements.list(selectByKeys, this::read, keyList(keys));
    }

    private static Value keyList(Collection<RecordKey> keys) {
        return new Value.Items(
                keys.stream().<Value>map(key -> new Value.Items(key.parts())).toList());
    }

    /// The rows of these numbers that are still there, by number.
    Map<Long, ModelRecord> byRowIds(long... rowIds) {
        Map<Long, ModelRecord> rows = new LinkedHashMap<>();
        if (rowIds.length == 0) return rows;
        List<Value> numbers = new ArrayList<>();
        for (long rowId : rowIds) numbers.add(Value.whole(rowId));
        statements.list(
                "SELECT "
                        + layout.selectList()
                        + " FROM "
                        + layout.quotedTable()
                        + " WHERE rid IN (SELECT value FROM json_each(?))",
                row -> rows.put(row.getLong(1), read(row).record()),
                new Value.Items(numbers));
        return rows;
    }

    void insert(ModelRecord record) {
        List<@Nullable Object> binds = new ArrayList<>();
        for (Field field : fields) bind(binds, field, record.value(field.name()));
        statements.update(insert, binds.toArray());
    }

    /// Tells whether a new record was inserted; not so if there is a row of its key.
    ///
    /// @param cells as [#newCells] gives them
    boolean insertIfAbsent(@Nullable Object... cells) {
        return statements.update(insertIfAbsent, cells) == 1;
    }

    /// What a row of a new record holds, but for the fields that only a server writes, in the order
    /// of the table's columns.
    static @Nullable Object[] newCells(ModelType type, ModelRecord record) {
        List<@Nullable Object> binds = new ArrayList<>();
        for (Field field : type.storedFields())
            if (!field.readOnly()) bind(binds, field, record.value(field.name()));
        return binds.toArray();
    }

    /// Writes a row under the number it had. Where another row has that number by now, which can be
    /// after a snapshot was restored, it gets a new one.
    void insertAt(long rowId, ModelRecord record) {
        insert(record);
        statements.update(
                "UPDATE OR IGNORE "
                        + layout.quotedTable()
                        + " SET rid = ? WHERE rid = last_insert_rowid()",
                rowId);
    }

    /// Writes these fields of a row.
    void update(long rowId, ModelRecord changed) {
        List<@Nullable Object> binds = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Field field : fields) {
            if (!changed.has(field.name())) continue;
            columns.addAll(columns(field));
            bind(binds, field, changed.value(field.name()));
        }
        if (columns.isEmpty()) return;
        binds.add(rowId);
        statements.update(
                columns.stream()
                        .map(column -> column + " = ?")
                        .collect(
                                Collectors.joining(
                                        ", ",
                                        "UPDATE " + layout.quotedTable() + " SET ",
                                        " WHERE rid = ?")),
                binds.toArray());
    }

    void delete(long rowId) {
        statements.update("DELETE FROM " + layout.quotedTable() + " WHERE rid = ?", rowId);
    }

    Row read(ResultSet row) throws SQLException {
        Map<String, Value> values = new LinkedHashMap<>();
        int place = 2;
        for (Field field : fields) values.put(field.name(), Cells.read(row, place++, field.type()));
        return new Row(row.getLong(1), new ModelRecord(layout.type().name(), values));
    }

    private String insert(List<Field> some) {
        List<String> columns = new ArrayList<>();
        for (Field field : some) columns.addAll(columns(field));
        String names = String.join(", ", columns);
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO " + layout.quotedTable() + " (" + names + ") VALUES (" + marks + ")";
    }

    private List<String> columns(Field field) {
        String column = layout.column(field.name());
        return TableLayout.isTemporal(field)
                ? List.of(column, layout.instantColumn(field.name()))
                : List.of(column);
    }

    private static void bind(List<@Nullable Object> binds, Field field, Value value) {
        binds.add(value);
        if (TableLayout.isTemporal(field)) binds.add(instant(field, value));
    }

    private static @Nullable Long instant(Field field, Value value) {
        if (!(value instanceof Value.Text(String text))) return null;
        if (!(field.type() instanceof FieldType.Scalar scalar)) return null;
        OptionalLong micros = Instants.micros(scalar.scalar(), text);
        return micros.isPresent() ? micros.getAsLong() : null;
    }
}
