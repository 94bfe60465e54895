package dev.storeroom.store;

import dev.storeroom.data.Change;
import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Version;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.schema.Field;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One caller's part of a commit: writes rows, and with each row its outbox entry and the counters.
/// Only for the writer thread, only while its work runs.
public final class WriteTransaction {
    private final Statements statements;
    private final Tables tables;
    private final Outbox outbox;
    private final Instant now;
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> cleared = new HashSet<>();
    private final Map<String, ModelCounts> counted = new HashMap<>();

    WriteTransaction(Statements statements, Tables tables, Instant now) {
        this.statements = statements;
        this.tables = tables;
        this.now = now;
        outbox = new Outbox(statements);
    }

    List<Change> changes() {
        return changes;
    }

    Set<String> cleared() {
        return cleared;
    }

    Map<String, ModelCounts> counted() {
        return counted;
    }

    /// The stored record of that key.
    public Optional<ModelRecord> find(RecordKey key) {
        return tables.of(key.model()).find(key).map(RecordTable.Row::record);
    }

    /// The keys of the records that match, as created.
    public List<RecordKey> keys(String model, Predicate predicate) {
        RecordTable table = tables.of(model);
        TableLayout layout = table.layout();
        SqlQuery filter = SqlQuery.of(layout, predicate);
        String sql = SqlQuery.select(layout, layout.selectList(), filter, Query.of(model));
        return statements.list(
                sql, row -> table.read(row).record().key(layout.type()), filter.binds());
    }

    /// Writes the fields of `record` over what is stored, or a new row, and queues the difference.
    ///
    /// @param condition the text of the condition that the caller has checked; null for none
    /// @return the whole record as it now is
    public ModelRecord save(
            RecordKey key, ModelRecord record, @Nullable String condition, Origin origin) {
        RecordTable table = tables.of(key.model());
        Optional<RecordTable.Row> row = table.find(key);
        if (row.isEmpty()) {
            table.insert(record);
            count(key.model(), new ModelCounts(1, 0, 0, 0));
            queue(key, Optional.empty(), Optional.of(record), null);
            changes.add(new Change(key, Change.Kind.INSERT, origin));
            return record;
        }
        ModelRecord before = row.get().record();
        ModelRecord changed = QueueStep.differences(before, before.overlaidWith(record));
        if (changed.values().isEmpty()) return before;
        ModelRecord after = before.overlaidWith(changed);
        table.update(row.get().rowId(), changed);
        queue(key, Optional.of(before), Optional.of(after), condition);
        changes.add(new Change(key, Change.Kind.UPDATE, origin));
        return after;
    }

    /// Removes a row and queues its delete, held for its Undo.
    ///
    /// @return the record as it was; empty if there was none
    public Optional<ModelRecord> delete(RecordKey key, @Nullable String condition, Origin origin) {
        RecordTable table = tables.of(key.model());
        Optional<RecordTable.Row> row = table.find(key);
        if (row.isEmpty()) return Optional.empty();
        table.delete(row.get().rowId());
        count(key.model(), new ModelCounts(-1, 0, 0, 0));
        queue(key, row.map(RecordTable.Row::record), Optional.empty(), condition);
        changes.add(new Change(key, Change.Kind.DELETE, origin));
        return row.map(RecordTable.Row::record);
    }

    private void queue(
            RecordKey key,
            Optional<ModelRecord> before,
            Optional<ModelRecord> after,
            @Nullable String condition) {
        List<Mutation> queued = outbox.of(key, now);
        switch (QueueStep.of(queued, before, after, condition != null)) {
            case QueueStep.Append(var operation, ModelRecord base, ModelRecord changed) -> {
                var step = new QueueStep.Append(operation, base, sendable(key, changed));
                outbox.append(step, key, version(key), condition, now);
                count(key.model(), new ModelCounts(0, 1, 0, 0));
            }
            case QueueStep.Replace(Mutation entry, var operation, var base, var changed) -> {
                var sent = sendable(key, changed);
                outbox.replace(new QueueStep.Replace(entry, operation, base, sent), now);
                if (entry.state() == Mutation.State.FAILED)
                    count(key.model(), new ModelCounts(0, 0, -1, 0));
            }
            case QueueStep.Remove step -> remove(step.entry());
            case QueueStep.Nothing() -> {}
        }
    }

    /// Without the fields that only a server writes.
    private ModelRecord sendable(RecordKey key, ModelRecord changed) {
        ModelRecord sendable = changed;
        for (Field field : tables.of(key.model()).layout().fields())
            if (field.readOnly()) sendable = sendable.without(field.name());
        return sendable;
    }

    private void remove(Mutation entry) {
        outbox.remove(entry.sequence());
        count(
                entry.key().model(),
                new ModelCounts(
                        0,
                        -1,
                        entry.state() == Mutation.State.FAILED ? -1 : 0,
                        entry.state() == Mutation.State.CONFLICT ? -1 : 0));
    }

    private Optional<Version> version(RecordKey key) {
        return statements.first(
                "SELECT version FROM _sr_record WHERE model = ? AND key = ?",
                row -> new Version(row.getInt(1)),
                key.model(),
                key.text());
    }

    /// Takes an entry out of the queue and undoes its edit: a created record goes, a changed one
    /// gets its base values back unless a later entry changes them too, a deleted one returns.
    ///
    /// @return the entry; empty if it was no longer queued
    public Optional<Mutation> discard(long sequence) {
        Optional<Mutation> found = outbox.find(sequence, now);
        if (found.isEmpty()) return found;
        Mutation entry = found.get();
        RecordTable table = tables.of(entry.key().model());
        Optional<RecordTable.Row> row = table.find(entry.key());
        remove(entry);
        switch (entry.operation()) {
            case CREATE -> {
                if (row.isPresent()) {
                    table.delete(row.get().rowId());
                    count(entry.key().model(), new ModelCounts(-1, 0, 0, 0));
                    changes.add(new Change(entry.key(), Change.Kind.DELETE, Origin.USER));
                }
            }
            case UPDATE -> {
                if (row.isPresent()) {
                    table.update(row.get().rowId(), withoutLaterFields(entry));
                    changes.add(new Change(entry.key(), Change.Kind.UPDATE, Origin.USER));
                }
            }
            case DELETE -> {
                if (row.isEmpty()) {
                    table.insert(entry.base());
                    count(entry.key().model(), new ModelCounts(1, 0, 0, 0));
                    changes.add(new Change(entry.key(), Change.Kind.INSERT, Origin.USER));
                }
            }
        }
        return found;
    }

    private ModelRecord withoutLaterFields(Mutation discarded) {
        ModelRecord base = discarded.base();
        for (Mutation later : outbox.of(discarded.key(), now)) {
            if (later.sequence() < discarded.sequence()) continue;
            for (String field : later.changed().values().keySet()) base = base.without(field);
        }
        return base;
    }

    /// Removes every row, entry, draft and piece of metadata of these models.
    public void clear(Set<String> models) {
        cleared.addAll(models);
        for (String model : models) {
            TableLayout layout = tables.of(model).layout();
            statements.update("DELETE FROM " + layout.quotedTable());
            for (String table : List.of("_sr_outbox", "_sr_record", "_sr_draft", "_sr_count"))
                statements.update("DELETE FROM " + table + " WHERE model = ?", model);
        }
    }

    public void keepDraft(Draft draft) {
        statements.update(
                "INSERT INTO _sr_draft (model, key, field, text) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET text = excluded.text",
                draft.model(),
                draft.key(),
                draft.field(),
                draft.text());
    }

    /// Drops what is kept for the draft's field, whatever it says.
    public void dropDraft(Draft draft) {
        statements.update(
                "DELETE FROM _sr_draft WHERE model = ? AND key = ? AND field = ?",
                draft.model(),
                draft.key(),
                draft.field());
    }

    private void count(String model, ModelCounts difference) {
        counted.merge(model, difference, ModelCounts::plus);
    }
}
