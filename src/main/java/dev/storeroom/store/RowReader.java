package dev.storeroom.store;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// Rows as a transaction of either kind sees them. Only for that transaction's thread, only while
/// its work runs.
public final class RowReader {
    private final Statements statements;
    private final Tables tables;

    RowReader(Statements statements, Tables tables) {
        this.statements = statements;
        this.tables = tables;
    }

    public Optional<Row> find(RecordKey key) {
        return tables.of(key.model()).find(key);
    }

    /// The row numbers of what matches, in the query's order.
    public long[] rowIds(Query query) {
        SqlQuery sql = SqlQuery.rowIds(tables, query);
        var ids = LongStream.builder();
        statements.forEach(sql.text(), row -> ids.add(row.getLong(1)), sql.binds());
        return ids.build().toArray();
    }

    /// Reads what matches, in the query's order, without holding it in memory.
    ///
    /// @param action called for one row after the other; must not read another
    public void forEach(Query query, Consumer<Row> action) {
        RecordTable table = tables.of(query.model());
        SqlQuery sql = SqlQuery.rows(tables, query);
        statements.forEach(sql.text(), row -> action.accept(table.read(row)), sql.binds());
    }

    /// The rows of these numbers in the given order; one that is gone is left out.
    public List<Row> rows(String model, long... rowIds) {
        Map<Long, ModelRecord> found = tables.of(model).byRowIds(rowIds);
        List<Row> rows = new ArrayList<>(rowIds.length);
        for (long rowId : rowIds) {
            ModelRecord record = found.get(rowId);
            if (record != null) rows.add(new Row(rowId, record));
        }
        return rows;
    }
}
