package dev.storeroom.store;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.data.Version;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One consistent look at the store. Only for the reader thread, only while its work runs.
public final class ReadTransaction {
    private final Statements statements;
    private final Tables tables;
    private final Outbox outbox;
    private final Instant now;

    ReadTransaction(Statements statements, Tables tables, Instant now) {
        this.statements = statements;
        this.tables = tables;
        this.now = now;
        outbox = new Outbox(statements);
    }

    /// Reads rows without what is shown beside them.
    public RowReader rowReader() {
        return new RowReader(statements, tables);
    }

    /// The number of the last commit that this look sees.
    public long commit() {
        return Meta.commit(statements);
    }

    public Optional<StoredRow> find(RecordKey key) {
        Optional<Row> row = tables.of(key.model()).find(key);
        return row.isEmpty()
                ? Optional.empty()
                : Optional.of(stored(key.model(), List.of(row.get())).getFirst());
    }

    /// The stored records of these keys, which are of one model; one that is not there is left out.
    public List<ModelRecord> find(String model, Collection<RecordKey> keys) {
        return tables.of(model).find(keys).stream().map(Row::record).toList();
    }

    public void forEach(Query query, Consumer<ModelRecord> action) {
        rowReader().forEach(query, row -> action.accept(row.record()));
    }

    public long count(String model, Predicate predicate) {
        TableLayout layout = tables.of(model).layout();
        var filter = SqlCondition.of(tables, model, predicate);
        return statements.number(
                "SELECT count(*) FROM " + layout.quotedTable() + filter.where(), filter.binds());
    }

    /// The row numbers of what matches, in the query's order.
    public long[] rowIds(Query query) {
        return rowReader().rowIds(query);
    }

    /// The rows of these numbers in the given order; one that is gone is left out.
    public List<StoredRow> rows(String model, long... rowIds) {
        return stored(model, rowReader().rows(model, rowIds));
    }

    private List<StoredRow> stored(String model, List<Row> rows) {
        var type = tables.of(model).layout().type();
        List<String> keys = rows.stream().map(row -> row.record().key(type).text()).toList();
        Map<String, Mutation.State> states = outbox.states(model, keys, now);
        Map<String, Version> versions = versions(model, keys);
        List<StoredRow> stored = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            stored.add(
                    new StoredRow(
                            rows.get(i).rowId(),
                            rows.get(i).record(),
                            Optional.ofNullable(states.get(keys.get(i))),
                            Optional.ofNullable(versions.get(keys.get(i)))));
        }
        return stored;
    }

    private Map<String, Version> versions(String model, List<String> keys) {
        Map<String, Version> versions = new HashMap<>();
        statements.forEach(
                "SELECT key, version FROM _sr_record WHERE model = ?"
                        + " AND key IN (SELECT value FROM json_each(?))",
                row -> versions.put(row.getString(1), new Version(row.getInt(2))),
                model,
                new Value.Items(keys.stream().map(Value::text).toList()));
        return versions;
    }

    public Map<String, ModelCounts> counts() {
        Map<String, ModelCounts> counts = new LinkedHashMap<>();
        statements.list(
                "SELECT model, rows, pending, failed, conflicts FROM _sr_count",
                row ->
                        counts.put(
                                row.getString(1),
                                new ModelCounts(
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5))));
        return counts;
    }

    public List<Mutation> outbox(long after, int limit) {
        return outbox.page(after, limit, now);
    }

    public List<Draft> drafts() {
        return statements.list(
                "SELECT model, key, field, text, base FROM _sr_draft ORDER BY model, key, field",
                row ->
                        new Draft(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5)));
    }

    /// What SQLite's integrity check finds; empty when the file is sound.
    public List<String> checkIntegrity() {
        List<String> findings = statements.list("PRAGMA integrity_check", row -> row.getString(1));
        return findings.equals(List.of("ok")) ? List.of() : findings;
    }

    /// The bytes of each model's table and indexes; empty where this SQLite cannot tell.
    public Map<String, Long> modelBytes() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        boolean known =
                statements.number("SELECT sqlite_compileoption_used('ENABLE_DBSTAT_VTAB')") == 1;
        if (!known) return bytes;
        statements.list(
                "SELECT n.model, sum(s.pgsize) FROM dbstat s JOIN sqlite_master m ON m.name = s.name"
                        + " JOIN _sr_name n ON n.name = m.tbl_name AND n.field = ''"
                        + " GROUP BY n.model",
                row -> bytes.put(row.getString(1), row.getLong(2)));
        return bytes;
    }

    public FileFigures figures() {
        return new FileFigures(
                statements.number("PRAGMA page_size"),
                statements.number("PRAGMA page_count"),
                statements.number("PRAGMA freelist_count"),
                outbox.size(),
                statements.number("SELECT count(DISTINCT model || key) FROM _sr_draft"),
                statements
                        .first("SELECT sqlite_version()", row -> row.getString(1))
                        .orElse("unknown"));
    }

    /// What SQLite says of its file.
    ///
    /// @param drafts records with unsaved text
    public record FileFigures(
            long pageSize,
            long pages,
            long freePages,
            long outboxEntries,
            long drafts,
            String sqliteVersion) {}
}
