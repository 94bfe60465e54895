package dev.storeroom.store;

import dev.storeroom.data.Change;
import dev.storeroom.data.Deletion;
import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Version;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One caller's part of a commit: writes rows, and with each row its outbox entry and the counters.
/// Only for the writer thread, only while its work runs.
public final class WriteTransaction {
    private static final ModelCounts ROW = new ModelCounts(1, 0, 0, 0);
    private static final ModelCounts ROW_LESS = new ModelCounts(-1, 0, 0, 0);
    private static final ModelCounts PENDING = new ModelCounts(0, 1, 0, 0);

    private final Statements statements;
    private final Tables tables;
    private final Outbox outbox;
    private final Instant now;
    private final Changes changes = new Changes();

    /// Models of which the outbox knows only what was created here.
    private final Set<String> unknown = new HashSet<>();

    private final Map<String, ModelCounts> counted = new HashMap<>();

    WriteTransaction(Statements statements, Tables tables, Instant now) {
        this.statements = statements;
        this.tables = tables;
        this.now = now;
        outbox = new Outbox(statements);
    }

    Changes changes() {
        return changes;
    }

    Map<String, ModelCounts> counted() {
        return counted;
    }

    /// Reads rows as this transaction has left them so far.
    public RowReader rowReader() {
        return new RowReader(statements, tables);
    }

    /// The stored record of that key.
    public Optional<Row> find(RecordKey key) {
        return tables.of(key.model()).find(key);
    }

    /// The records that match, as created.
    public List<Row> rows(String model, Predicate predicate) {
        SqlQuery sql = SqlQuery.rows(tables, Query.of(model).where(predicate));
        return statements.list(sql.text(), tables.of(model)::read, sql.binds());
    }

    /// Prepares for records of these models, many of which may be new.
    public void expect(Set<String> models) {
        for (String model : models) if (!outbox.knows(model)) unknown.add(model);
    }

    /// Writes a new row and queues its upload, unless there is a row of that key.
    ///
    /// @return whether it was written
    public boolean create(Creation creation, Origin origin) {
        RecordKey key = creation.key();
        if (!tables.of(key.model()).insertIfAbsent(creation.cells)) return false;
        queueFirst(creation);
        count(key.model(), ROW);
        changes.add(new Change(key, Change.Kind.INSERT, origin));
        return true;
    }

    private void queueFirst(Creation creation) {
        RecordKey key = creation.key();
        if (unknown.contains(key.model())) outbox.appendNew(creation, now);
        else if (!outbox.appendFirst(creation, now)) {
            queue(key, Optional.empty(), Optional.of(creation.record()), null);
            return;
        }
        count(key.model(), PENDING);
    }

    /// Writes what differs from the stored row, and queues the difference.
    ///
    /// @param after a value for every stored field
    /// @param condition the text of the condition that the caller has checked; null for none
    public void update(
            RecordKey key,
            Row stored,
            ModelRecord after,
            @Nullable String condition,
            Origin origin) {
        ModelRecord changed = QueueStep.differences(stored.record(), after);
        if (changed.values().isEmpty()) return;
        tables.of(key.model()).update(stored.rowId(), changed);
        queue(key, Optional.of(stored.record()), Optional.of(after), condition);
        changes.add(new Change(key, Change.Kind.UPDATE, origin));
    }

    /// Removes a row and queues its delete, held for its Undo.
    ///
    /// @param condition as for `update`
    /// @return what [#undelete] needs
    public Deletion delete(RecordKey key, Row stored, @Nullable String condition, Origin origin) {
        tables.of(key.model()).delete(stored.rowId());
        count(key.model(), ROW_LESS);
        QueueStep step = queue(key, Optional.of(stored.record()), Optional.empty(), condition);
        changes.add(new Change(key, Change.Kind.DELETE, origin));
        return new Deletion(stored.rowId(), stored.record(), step.absorbed());
    }

    /// Puts a deleted row back unchecked, and its place in the queue as it was. A delete that may
    /// have been sent stays queued, and the row is created again after it.
    ///
    /// @return false if the record exists again, which is left alone
    public boolean undelete(RecordKey key, Deletion deletion) {
        RecordTable table = tables.of(key.model());
        if (table.find(key).isPresent()) return false;
        List<Mutation> queued = outbox.of(key, now);
        switch (UndeleteStep.of(queued, deletion.absorbed())) {
            case UndeleteStep.TakeBack(Optional<Mutation> delete, Optional<Mutation> former) -> {
                delete.ifPresent(this::remove);
                former.ifPresent(this::requeue);
            }
            case UndeleteStep.CreateAgain() ->
                    queue(key, Optional.empty(), Optional.of(deletion.record()), null);
        }
        table.insertAt(deletion.rowId(), deletion.record());
        count(key.model(), ROW);
        changes.add(new Change(key, Change.Kind.INSERT, Origin.USER));
        return true;
    }

    private void requeue(Mutation entry) {
        unknown.remove(entry.key().model());
        outbox.restore(entry);
        count(entry.key().model(), counted(entry));
    }

    private QueueStep queue(
            RecordKey key,
            Optional<ModelRecord> before,
            Optional<ModelRecord> after,
            @Nullable String condition) {
        unknown.remove(key.model());
        Outbox.Standing standing = outbox.standing(key);
        List<Mutation> queued = standing.isQueued() ? outbox.of(key, now) : List.of();
        QueueStep decided = QueueStep.of(queued, before, after, condition != null);
        switch (decided) {
            case QueueStep.Append step -> append(key, step, standing.version(), condition);
            case QueueStep.Replace(Mutation entry, var operation, var base, var changed) -> {
                var sent = sendable(key, changed);
                outbox.replace(new QueueStep.Replace(entry, operation, base, sent), now);
                if (entry.state() == Mutation.State.FAILED)
                    count(key.model(), new ModelCounts(0, 0, -1, 0));
            }
            case QueueStep.Remove step -> remove(step.entry());
            case QueueStep.Nothing() -> {}
        }
        return decided;
    }

    private void append(
            RecordKey key,
            QueueStep.Append step,
            Optional<Version> version,
            @Nullable String condition) {
        ModelRecord sent = sendable(key, step.changed());
        var entry = new QueueStep.Append(step.operation(), step.base(), sent);
        outbox.append(entry, key, version, condition, now);
        count(key.model(), PENDING);
    }

    private ModelRecord sendable(RecordKey key, ModelRecord changed) {
        return Creation.sendable(tables.of(key.model()).layout().type(), changed);
    }

    private void remove(Mutation entry) {
        outbox.remove(entry.sequence());
        count(entry.key().model(), counted(entry).negated());
    }

    private static ModelCounts counted(Mutation entry) {
        return new ModelCounts(
                0,
                1,
                entry.state() == Mutation.State.FAILED ? 1 : 0,
                entry.state() == Mutation.State.CONFLICT ? 1 : 0);
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
        Optional<Row> row = table.find(entry.key());
        remove(entry);
        switch (entry.operation()) {
            case CREATE -> {
                if (row.isPresent()) {
                    table.delete(row.get().rowId());
                    count(entry.key().model(), ROW_LESS);
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
                    count(entry.key().model(), ROW);
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
        changes.addWhole(models);
        for (String model : models) {
            TableLayout layout = tables.of(model).layout();
            statements.update("DELETE FROM " + layout.quotedTable());
            for (String table : List.of("_sr_outbox", "_sr_record", "_sr_draft", "_sr_count"))
                statements.update("DELETE FROM " + table + " WHERE model = ?", model);
        }
    }

    public void keepDraft(Draft draft) {
        statements.update(
                "INSERT INTO _sr_draft (model, key, field, text, base) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET text = excluded.text, base = excluded.base",
                draft.model(),
                draft.key(),
                draft.field(),
                draft.text(),
                draft.base());
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
