package dev.storeroom.datastore;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Snapshot;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.schema.Schema;
import dev.storeroom.sync.SyncState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A local database described by a schema: the core's one public API, in DataStore's verbs.
///
/// Any thread may call any method except the JavaFX thread, since calls wait for the disk. A write
/// returns when it is durable. A broken file throws [dev.storeroom.store.StoreException].
public final class DataStore implements AutoCloseable {
    public Schema schema() { throw new UnsupportedOperationException(); }
    /// Tells whether the file may not be written; every write then throws a `StoreException`.
    public boolean isReadOnly() { throw new UnsupportedOperationException(); }

    /// Creates the record, or writes the given fields over the stored one of the same key. Absent
    /// fields stay as they are; a missing generated key is made up.
    public SaveOutcome save(ModelRecord record) { throw new UnsupportedOperationException(); }
    /// Like `save`, but only if the stored record meets the condition.
    public SaveOutcome save(ModelRecord record, Predicate condition) { throw new UnsupportedOperationException(); }
    /// Saves many in one transaction each of the given batch; outcomes in the given order. All or nothing unless `keepGoing`.
    public List<SaveOutcome> saveAll(List<ModelRecord> records, boolean keepGoing, Origin origin) { throw new UnsupportedOperationException(); }
    public DeleteOutcome delete(RecordKey key) { throw new UnsupportedOperationException(); }
    public DeleteOutcome delete(RecordKey key, Predicate condition) { throw new UnsupportedOperationException(); }
    /// Deletes every record that matches; `Predicate.ALL` is refused with IllegalArgumentException: say `deleteAll`.
    public DeleteOutcome delete(String model, Predicate predicate) { throw new UnsupportedOperationException(); }
    public DeleteOutcome deleteAll(String model) { throw new UnsupportedOperationException(); }

    public Optional<StoredRow> find(RecordKey key) { throw new UnsupportedOperationException(); }
    public List<ModelRecord> query(Query query) { throw new UnsupportedOperationException(); }
    /// Streams a consistent result without holding it in memory.
    public void forEach(Query query, Consumer<ModelRecord> action) { throw new UnsupportedOperationException(); }
    public long count(String model, Predicate predicate) { throw new UnsupportedOperationException(); }
    /// The positions of a query's records, for a grid. Interrupting the caller cancels the statement.
    public RowVector positions(Query query) { throw new UnsupportedOperationException(); }
    /// The rows of these numbers, in the given order; a row that is gone is left out.
    public List<StoredRow> rows(String model, long... rowIds) { throw new UnsupportedOperationException(); }
    /// Counters of every model; costs no scan.
    public Map<String, ModelCounts> counts() { throw new UnsupportedOperationException(); }

    /// The queue in the order it was filled. @param after 0 for the first page; else the last sequence of the page before
    public List<Mutation> outbox(long after, int limit) { throw new UnsupportedOperationException(); }
    /// Takes an entry out of the queue and puts its record back to the base; empty if it was gone. The record as it was before is returned, so that saving (or deleting) it again undoes the discard.
    public Optional<Mutation> discard(long sequence) { throw new UnsupportedOperationException(); }

    public Subscription observe(Consumer<ChangeSet> listener) { throw new UnsupportedOperationException(); }
    public Subscription observeQuery(Query query, Consumer<QuerySnapshot> listener) { throw new UnsupportedOperationException(); }

    public SyncState state() { throw new UnsupportedOperationException(); }
    public void start() { throw new UnsupportedOperationException(); }
    public void stop() { throw new UnsupportedOperationException(); }

    public List<Draft> drafts() { throw new UnsupportedOperationException(); }
    public void keepDraft(Draft draft) { throw new UnsupportedOperationException(); }
    public void dropDrafts(String model, String key) { throw new UnsupportedOperationException(); }

    /// Sets all local data aside as a snapshot and starts empty: rows, outbox, drafts. The schema and settings stay.
    public Snapshot clear() { throw new UnsupportedOperationException(); }
    /// Takes a snapshot, then removes everything of these models.
    public Snapshot clear(Set<String> models) { throw new UnsupportedOperationException(); }
    public List<Snapshot> snapshots() { throw new UnsupportedOperationException(); }
    /// Puts a snapshot back; what is there now is itself set aside first and returned.
    public Snapshot restore(Snapshot snapshot) { throw new UnsupportedOperationException(); }
    public StorageReport storage() { throw new UnsupportedOperationException(); }
    /// SQLite's integrity check: empty when sound, else its findings.
    public List<String> checkIntegrity() { throw new UnsupportedOperationException(); }
    /// Rewrites the file without its free pages.
    public void compact() { throw new UnsupportedOperationException(); }

    @Override public void close() { throw new UnsupportedOperationException(); }
}
