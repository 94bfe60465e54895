package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.model.Model;
import dev.storeroom.model.ModelMapper;
import dev.storeroom.model.Relations;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Follows the relations of records that were read together.
///
/// A program that walks a page asks every record of it for its reference, so the first one that is
/// asked reads what all of them refer to. A commit makes that old: from then on each is read by
/// itself, so that a program which saves as it walks sees what it saved.
final class StoredRelations implements Relations {
    private static final int PAGE = 500;
    private final DataStore store;
    private final ModelMapper mapper;
    private final List<ModelRecord> page;
    private final Map<String, Referred> referred = new ConcurrentHashMap<>();

    /// What the page refers to by one relation.
    ///
    /// @param commit the last one before it was read
    /// @param relations of the records, which are a page of their own
    private record Referred(
            long commit, Map<RecordKey, ModelRecord> records, StoredRelations relations) {}

    private StoredRelations(DataStore store, ModelMapper mapper, List<ModelRecord> page) {
        this.store = store;
        this.mapper = mapper;
        this.page = List.copyOf(page);
    }

    /// The instances of records that were read together.
    static <T extends Model> List<T> read(
            DataStore store, ModelMapper mapper, Class<T> type, List<ModelRecord> records) {
        List<T> instances = new ArrayList<>(records.size());
        for (int start = 0; start < records.size(); start += PAGE) {
            int end = Math.min(start + PAGE, records.size());
            var relations = new StoredRelations(store, mapper, records.subList(start, end));
            for (ModelRecord record : relations.page)
                instances.add(mapper.read(type, record, relations));
        }
        return List.copyOf(instances);
    }

    @Override
    public Optional<List<Value>> reference(ModelRecord from, String relation) {
        List<Value> values =
                path(from, relation).steps().getFirst().key().own().stream()
                        .map(from::value)
                        .toList();
        return values.contains(Value.NULL) ? Optional.empty() : Optional.of(values);
    }

    private RelationPath path(ModelRecord from, String relation) {
        ModelType type = store.schema().model(from.model());
        Field field = type.field(relation);
        return RelationPath.of(store.schema(), type, field).orElseThrow();
    }

    @Override
    public <R extends Model> Optional<R> one(Class<R> type, ModelRecord from, String relation) {
        RelationPath path = path(from, relation);
        Optional<RecordKey> key = path.keyFrom(from);
        if (key.isPresent()) {
            Referred known = referred.computeIfAbsent(relation, _ -> referred(path));
            ModelRecord record = known.records().get(key.get());
            if (record != null && known.commit() == store.lastCommit())
                return Optional.of(mapper.read(type, record, known.relations()));
        }
        return many(type, from, relation).stream().findFirst();
    }

    private Referred referred(RelationPath path) {
        Set<RecordKey> keys = new HashSet<>();
        for (ModelRecord record : page) path.keyFrom(record).ifPresent(keys::add);
        long commit = store.lastCommit();
        Map<RecordKey, ModelRecord> records = store.find(keys);
        var relations = new StoredRelations(store, mapper, List.copyOf(records.values()));
        return new Referred(commit, records, relations);
    }

    @Override
    public <R extends Model> List<R> many(Class<R> type, ModelRecord from, String relation) {
        if (reference(from, relation).isEmpty()) return List.of();
        var related = path(from, relation).steps().getFirst().from(List.of(from));
        return read(store, mapper, type, store.query(related));
    }
}
