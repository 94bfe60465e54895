package dev.storeroom.datastore;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Deletion;
import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Snapshot;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.model.ModelMapper;
import dev.storeroom.model.ModelProvider;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.store.ReadTransaction;
import dev.storeroom.store.Store;
import dev.storeroom.sync.SyncState;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A local database described by a schema: the core's one public API, in DataStore's verbs.
///
/// Any thread may call any method but the JavaFX thread, since calls wait for the disk. A write
/// returns when it is on disk, with its outbox entry. A file that refuses throws
/// [dev.storeroom.store.StoreException]; an interrupted read throws `CancellationException`.
public final class DataStore extends ModelVerbs implements AutoCloseable {
    private final Store store;
    private final RecordWriter writer;
    private final LocalCopies copies;
    private volatile SyncState state = new SyncState.Stopped();

    private DataStore(Store store, DataStoreConfig config) {
        super(new ModelMapper(config.schema(), config.models()));
        this.store = store;
        writer = new RecordWriter(store, config.ids());
        copies = new LocalCopies(store, config.snapshots());
    }

    /// Opens or makes a database file for generated models.
    ///
    /// @throws SchemaRefusedException if the file's data does not fit their schema
    /// @throws dev.storeroom.store.StoreException if the file is damaged, busy or the disk fails
    public static DataStore open(Path file, ModelProvider models) {
        return open(DataStoreConfig.of(file, models));
    }

    /// Opens or makes the database file.
    ///
    /// @throws SchemaRefusedException if its data does not fit the schema
    /// @throws dev.storeroom.store.StoreException if the file is damaged, busy or the disk fails
    public static DataStore open(DataStoreConfig config) {
        return switch (tryOpen(config)) {
            case DataStoreOpening.Opened(DataStore dataStore) -> dataStore;
            case DataStoreOpening.Refused(List<String> differences) ->
                    throw new SchemaRefusedException(differences);
        };
    }

    /// Opens or makes the database file, or says why its data does not fit the schema.
    ///
    /// @throws dev.storeroom.store.StoreException if the file is damaged, busy or the disk fails
    public static DataStoreOpening tryOpen(DataStoreConfig config) {
        var opening =
                config.readOnly()
                        ? Store.openReadOnly(config.file(), config.schema(), config.clock())
                        : Store.open(config.file(), config.schema(), config.clock());
        return switch (opening) {
            case dev.storeroom.store.StoreOpening.Opened(Store store) ->
                    new DataStoreOpening.Opened(new DataStore(store, config));
            case dev.storeroom.store.StoreOpening.Refused(List<String> differences) ->
                    new DataStoreOpening.Refused(differences);
        };
    }

    @Override
    RecordWriter writer() {
        return writer;
    }

    /// What of the stored data has no place in another schema, a sentence each; empty if this store
    /// could be opened with it.
    public List<String> misfits(Schema other) {
        return store.misfits(other);
    }

    public Schema schema() {
        return store.schema();
    }

    /// Tells whether the file may not be written; every write then throws a `StoreException`.
    public boolean isReadOnly() {
        return store.isReadOnly();
    }

    /// Creates the record, or writes the given fields over the stored one of the same key. Absent
    /// fields stay as they are; a missing generated key is made up.
    public SaveOutcome save(ModelRecord record) {
        return writer.save(record, new Demand.Nothing());
    }

    /// Like `save`, but only if the stored record meets the condition. Without a stored record the
    /// condition fails.
    public SaveOutcome save(ModelRecord record, Predicate condition) {
        return writer.save(record, new Demand.Meets(condition));
    }

    /// Creates the record. One of the same key that is there already is left alone, and answered as
    /// a condition that failed.
    ///
    /// @param original what the record is a copy of, whose entries of embedded values it may have,
    ///   known to the schema or not; without values if it is none
    public SaveOutcome create(ModelRecord record, ModelRecord original) {
        return writer.create(record, original);
    }

    /// Writes the given fields over those of the stored record, if it still holds what the caller
    /// saw in them. A record that is gone, or holds something else by now, is left alone, and
    /// answered as a condition that failed; a field that holds the given value already is no
    /// obstacle.
    ///
    /// @param changed the key and the fields to write
    /// @param seen the record as the caller saw it; only the fields to write count
    public SaveOutcome update(ModelRecord changed, ModelRecord seen) {
        return writer.save(changed, new Demand.AsSeen(seen));
    }

    /// Undoes an edit: like `update`, but writes the values unchecked. What a server once sent may
    /// be no value of the schema and yet has to come back.
    ///
    /// @param former the key and the fields to write
    /// @param seen the record as the edit left it
    public SaveOutcome putBack(ModelRecord former, ModelRecord seen) {
        return writer.putBack(former, seen);
    }

    /// Saves many, with an outcome for each in the given order.
    ///
    /// @param keepGoing whether good records are kept when others fail; else it is all or nothing,
    ///   and when any outcome is not `Saved`, nothing was saved
    public List<SaveOutcome> saveAll(List<ModelRecord> records, boolean keepGoing, Origin origin) {
        return writer.saveAll(records, keepGoing, origin);
    }

    public DeleteOutcome delete(RecordKey key) {
        return writer.delete(key, new Demand.Nothing());
    }

    public DeleteOutcome delete(RecordKey key, Predicate condition) {
        return writer.delete(key, new Demand.Meets(condition));
    }

    /// Deletes every record that matches, in one transaction.
    ///
    /// @throws IllegalArgumentException for a predicate that is true of everything: say `deleteAll`
    public DeleteOutcome delete(String model, Predicate predicate) {
        if (predicate instanceof Predicate.All)
            throw new IllegalArgumentException("to delete everything, call deleteAll");
        return writer.deleteMatching(model, predicate);
    }

    public DeleteOutcome deleteAll(String model) {
        return writer.deleteMatching(model, Predicate.ALL);
    }

    /// What goes with these records if they are deleted with all that they have.
    public DeletePlan planDelete(Collection<RecordKey> keys) {
        return store.read(Store.Lane.SEARCH, look -> planner(look).plan(keys));
    }

    /// What goes with every record that matches.
    public DeletePlan planDelete(String model, Predicate predicate) {
        Query roots = Query.of(model).where(predicate);
        return store.read(Store.Lane.SEARCH, look -> planner(look).plan(roots));
    }

    private DeletePlanner planner(ReadTransaction look) {
        return new DeletePlanner(schema(), look.rowReader());
    }

    /// Reads what the plan would delete by now, in the order in which it would go, without holding
    /// it in memory.
    ///
    /// @param action called on the reading thread; must not call this data store
    public void forEach(DeletePlan plan, Consumer<ModelRecord> action) {
        store.read(
                Store.Lane.BULK,
                look -> {
                    planner(look).forEach(plan, row -> action.accept(row.record()));
                    return plan;
                });
    }

    /// Deletes the plan's roots and all that they have by now, in one transaction, each record
    /// before the one it belongs to.
    public DeleteOutcome delete(DeletePlan plan) {
        return writer.delete(plan);
    }

    /// Deletes those of the keys that are there, in one transaction.
    public DeleteOutcome delete(List<RecordKey> keys) {
        return writer.delete(keys);
    }

    /// Undoes deletes, of one model or several, in one transaction: each row returns with every
    /// value it had, valid or not, and the outbox to what it was, unless a server may have heard of
    /// the delete.
    ///
    /// @return the keys of the records that exist again already, which are left alone
    public List<RecordKey> undelete(List<Deletion> deletions) {
        return writer.undelete(deletions);
    }

    public Optional<StoredRow> find(RecordKey key) {
        return store.read(Store.Lane.INTERACTIVE, look -> look.find(key));
    }

    /// The stored records of these keys, of any models, by key; in as many reads as there are
    /// models. This is how the records that a page of others refers to are loaded.
    public Map<RecordKey, ModelRecord> find(Collection<RecordKey> keys) {
        Map<String, List<RecordKey>> byModel =
                keys.stream().distinct().collect(Collectors.groupingBy(RecordKey::model));
        return store.read(
                Store.Lane.INTERACTIVE,
                look -> {
                    Map<RecordKey, ModelRecord> found = new HashMap<>();
                    byModel.forEach(
                            (model, ofModel) -> {
                                ModelType type = schema().model(model);
                                for (ModelRecord record : look.find(model, ofModel))
                                    found.put(record.key(type), record);
                            });
                    return found;
                });
    }

    /// The number of the last commit; asks no disk.
    long lastCommit() {
        return store.lastCommit();
    }

    public List<ModelRecord> query(Query query) {
        return store.read(Store.Lane.SEARCH, look -> read(look, query));
    }

    private static List<ModelRecord> read(ReadTransaction look, Query query) {
        List<ModelRecord> records = new ArrayList<>();
        look.forEach(query, records::add);
        return records;
    }

    /// Reads a consistent result without holding it in memory.
    ///
    /// @param action called on the reading thread; must not call this data store
    public void forEach(Query query, Consumer<ModelRecord> action) {
        store.read(
                Store.Lane.BULK,
                look -> {
                    look.forEach(query, action);
                    return query;
                });
    }

    public long count(String model, Predicate predicate) {
        return store.read(Store.Lane.SEARCH, look -> look.count(model, predicate));
    }

    /// The positions of a query's records, for a grid. Interrupting the caller stops the search.
    public RowVector positions(Query query) {
        return store.read(
                Store.Lane.SEARCH, look -> new RowVector(look.commit(), look.rowIds(query)));
    }

    /// The rows of these numbers, in the given order; a row that is gone is left out.
    public List<StoredRow> rows(String model, long... rowIds) {
        return store.read(Store.Lane.INTERACTIVE, look -> look.rows(model, rowIds));
    }

    /// The counters of every model of the schema, in its order; costs no scan.
    public Map<String, ModelCounts> counts() {
        Map<String, ModelCounts> stored =
                store.read(Store.Lane.INTERACTIVE, ReadTransaction::counts);
        Map<String, ModelCounts> counts = new LinkedHashMap<>();
        for (var model : schema().models())
            counts.put(model.name(), stored.getOrDefault(model.name(), ModelCounts.NONE));
        return counts;
    }

    /// The queue of changes kept for upload, in the order it was filled.
    ///
    /// @param after 0 for the first page, else the last sequence of the page before
    public List<Mutation> outbox(long after, int limit) {
        return store.read(Store.Lane.INTERACTIVE, look -> look.outbox(after, limit));
    }

    /// Takes an entry out of the queue and its record back to what it was before: a created record
    /// goes, a changed one gets its values back, a deleted one returns.
    ///
    /// @return the entry; empty if it was no longer queued. Saving (or deleting) its record as it
    ///   was undoes the discard.
    public Optional<Mutation> discard(long sequence) {
        return store.write(part -> part.discard(sequence));
    }

    /// Calls the listener after every commit, in order, on a thread of its own.
    public Subscription observe(Consumer<ChangeSet> listener) {
        return store.subscribe(listener);
    }

    /// Calls the listener with the result now and after every change of it. Calls never overlap;
    /// changes that come faster than the listener takes them are answered by one snapshot.
    public Subscription observeQuery(Query query, Consumer<QuerySnapshot> listener) {
        return QueryObserver.start(this, query, listener);
    }

    public SyncState state() {
        return state;
    }

    /// Begins to synchronise; without a backend, to keep changes for the day there is one.
    public void start() {
        state = new SyncState.LocalOnly();
    }

    /// Stops synchronising. Data and outbox stay.
    public void stop() {
        state = new SyncState.Stopped();
    }

    public List<Draft> drafts() {
        return store.read(Store.Lane.INTERACTIVE, ReadTransaction::drafts);
    }

    /// Drops the drafts of some fields and keeps others, in one step. Drafts of further fields
    /// stay: the form and a cell of the table may each hold some of the same record.
    ///
    /// @param before only their places count, not their texts
    public void replaceDrafts(List<Draft> before, List<Draft> now) {
        store.write(
                part -> {
                    before.forEach(part::dropDraft);
                    now.forEach(part::keepDraft);
                    return now;
                });
    }

    /// Sets everything aside as a snapshot and starts empty: rows, outbox, drafts. The schema and
    /// settings stay.
    public Snapshot clear() {
        return copies.clear();
    }

    /// Takes a snapshot of everything, then removes all that belongs to these models.
    public Snapshot clear(Set<String> models) {
        return copies.clear(models);
    }

    /// Newest first.
    public List<Snapshot> snapshots() {
        return copies.list();
    }

    /// Puts a copy of a snapshot back; what is there now is set aside first.
    ///
    /// @return the snapshot of what was there
    /// @throws dev.storeroom.store.StoreException if the snapshot does not fit the schema
    public Snapshot restore(Snapshot snapshot) {
        return copies.restore(snapshot);
    }

    public StorageReport storage() {
        return copies.report(counts());
    }

    /// What SQLite's integrity check finds; empty when the file is sound.
    public List<String> checkIntegrity() {
        return store.read(Store.Lane.BULK, ReadTransaction::checkIntegrity);
    }

    /// Rewrites the file without its free pages.
    public void compact() {
        store.compact();
    }

    /// Finishes what is queued, then lets go of the file.
    @Override
    public void close() {
        store.close();
    }
}
