package dev.storeroom.datastore;

import dev.storeroom.data.Change;
import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.model.Model;
import dev.storeroom.model.ModelMapper;
import dev.storeroom.model.QueryOptions;
import dev.storeroom.model.QueryPredicate;
import dev.storeroom.model.QuerySort;
import dev.storeroom.query.Query;
import dev.storeroom.query.Sort;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// DataStore's verbs for generated models. [DataStore] has them for records of any schema.
///
/// Any thread may call them but the JavaFX thread, since calls wait for the disk. A write returns
/// when it is on disk, with its outbox entry. Classes that the store was not opened with are
/// refused with an `IllegalArgumentException`.
public abstract sealed class ModelVerbs permits DataStore {
    private final ModelMapper mapper;

    ModelVerbs(ModelMapper mapper) {
        this.mapper = mapper;
    }

    private DataStore records() {
        return (DataStore) this;
    }

    abstract RecordWriter writer();

    /// Creates the record, or changes the one of the same key.
    ///
    /// Of an instance that was read, only what differs from what was read is written, so that what
    /// others changed meanwhile in other fields stays.
    ///
    /// @return the record as it is stored now
    /// @throws InvalidModelException if a value is not valid; nothing was written
    public <T extends Model> T save(T instance) {
        return save(instance, new Demand.Nothing());
    }

    /// Changes the stored record, but only if it meets the condition.
    ///
    /// @throws InvalidModelException if a value is not valid; nothing was written
    /// @throws ConditionFailedException if there is no such record, or it does not meet the
    ///   condition; nothing was written
    public <T extends Model> T save(T instance, QueryPredicate<T> condition) {
        return save(instance, new Demand.Meets(condition.in(mapper)));
    }

    private <T extends Model> T save(T instance, Demand demand) {
        ModelMapper.Written written = mapper.write(instance);
        return switch (writer().save(written.whole(), written.changes(), demand)) {
            case SaveOutcome.Saved(ModelRecord record, _) -> read(typeOf(instance), record);
            case SaveOutcome.Invalid(var problems) -> throw new InvalidModelException(problems);
            case SaveOutcome.ConditionFailed(Optional<ModelRecord> stored) ->
                    throw new ConditionFailedException(
                            stored.map(record -> read(typeOf(instance), record)));
        };
    }

    @SuppressWarnings("unchecked") // generated classes are final
    private static <T extends Model> Class<T> typeOf(T instance) {
        return (Class<T>) instance.getClass();
    }

    private <T extends Model> T read(Class<T> type, ModelRecord record) {
        return read(type, List.of(record)).getFirst();
    }

    /// The record of that key.
    ///
    /// @param key the values of the key's fields in its order, or the model's own identifier
    public <T extends Model> Optional<T> find(Class<T> type, Object... key) {
        return find(type, mapper.key(type, key));
    }

    private <T extends Model> Optional<T> find(Class<T> type, RecordKey key) {
        return records().find(key).map(StoredRow::record).map(record -> read(type, record));
    }

    /// Every record, as created here.
    public <T extends Model> List<T> query(Class<T> type) {
        return query(type, QueryOptions.all());
    }

    public <T extends Model> List<T> query(Class<T> type, QueryPredicate<T> predicate) {
        return query(type, QueryOptions.matching(predicate));
    }

    public <T extends Model> List<T> query(Class<T> type, QueryOptions<T> options) {
        return read(type, records().query(query(mapper, type, options)));
    }

    /// Reads a consistent result without holding it in memory.
    ///
    /// @param action called on the calling thread; must not call this data store
    public <T extends Model> void forEach(
            Class<T> type, QueryOptions<T> options, Consumer<T> action) {
        records()
                .forEach(query(mapper, type, options), record -> action.accept(read(type, record)));
    }

    private static <T extends Model> Query query(
            ModelMapper mapper, Class<T> type, QueryOptions<T> options) {
        Sort[] sorts = options.sorts().stream().map(QuerySort::sort).toArray(Sort[]::new);
        Query query =
                Query.of(mapper.model(type).name())
                        .where(options.predicate().in(mapper))
                        .sortedBy(sorts);
        return options.page().map(query::page).orElse(query);
    }

    public <T extends Model> long count(Class<T> type, QueryPredicate<T> predicate) {
        return records().count(mapper.model(type).name(), predicate.in(mapper));
    }

    /// Deletes the record of the instance's key.
    ///
    /// @return whether there was one
    public boolean delete(Model instance) {
        return !deleted(records().delete(mapper.key(instance)), Optional.empty()).isEmpty();
    }

    /// Deletes the record of the instance's key, but only if it meets the condition.
    ///
    /// @return whether there was one
    /// @throws ConditionFailedException if there is one that does not; nothing was deleted
    public <T extends Model> boolean delete(T instance, QueryPredicate<T> condition) {
        var outcome = records().delete(mapper.key(instance), condition.in(mapper));
        return !deleted(outcome, Optional.of(typeOf(instance))).isEmpty();
    }

    /// Deletes every record that matches, in one transaction.
    ///
    /// @return how many
    /// @throws IllegalArgumentException for a predicate that is true of everything: say `deleteAll`
    public <T extends Model> int delete(Class<T> type, QueryPredicate<T> predicate) {
        String model = mapper.model(type).name();
        return deleted(records().delete(model, predicate.in(mapper)), Optional.empty()).size();
    }

    /// Deletes every record of a model, in one transaction.
    ///
    /// @return how many
    public int deleteAll(Class<? extends Model> type) {
        return deleted(records().deleteAll(mapper.model(type).name()), Optional.empty()).size();
    }

    private List<ModelRecord> deleted(
            DeleteOutcome outcome, Optional<? extends Class<? extends Model>> type) {
        return switch (outcome) {
            case DeleteOutcome.Deleted deleted -> deleted.records();
            case DeleteOutcome.NotFound() -> List.of();
            case DeleteOutcome.ConditionFailed(ModelRecord stored) ->
                    throw new ConditionFailedException(type.map(each -> read(each, stored)));
        };
    }

    /// Calls the listener after every commit that changed records of the model, in order, on a
    /// thread of its own.
    public <T extends Model> Subscription observe(
            Class<T> type, Consumer<ModelChange<T>> listener) {
        String model = mapper.model(type).name();
        return records().observe(changes -> tell(type, model, changes, listener));
    }

    private <T extends Model> void tell(
            Class<T> type, String model, ChangeSet changes, Consumer<ModelChange<T>> listener) {
        if (changes.wholeModels().contains(model)) listener.accept(new ModelChange.Many<>());
        for (Change change : changes.changes().getOrDefault(model, List.of())) {
            RecordKey key = change.key();
            Optional<T> now = find(type, key);
            listener.accept(
                    now.isPresent() && change.kind() != Change.Kind.DELETE
                            ? new ModelChange.Saved<>(
                                    now.get(), change.kind() == Change.Kind.INSERT, change.origin())
                            : new ModelChange.Deleted<>(key, change.origin()));
        }
    }

    /// Calls the listener with the result now and after every change of it. Calls never overlap;
    /// changes that come faster than the listener takes them are answered by one snapshot.
    public <T extends Model> Subscription observeQuery(
            Class<T> type, QueryOptions<T> options, Consumer<ModelSnapshot<T>> listener) {
        return records()
                .observeQuery(
                        query(mapper, type, options),
                        snapshot ->
                                listener.accept(
                                        new ModelSnapshot<>(
                                                read(type, snapshot.records()),
                                                read(type, snapshot.added()),
                                                read(type, snapshot.changed()),
                                                read(type, snapshot.removed()),
                                                snapshot.synced())));
    }

    private <T extends Model> List<T> read(Class<T> type, List<ModelRecord> records) {
        return StoredRelations.read(records(), mapper, type, records);
    }
}
