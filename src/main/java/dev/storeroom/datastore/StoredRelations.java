package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.model.Model;
import dev.storeroom.model.ModelMapper;
import dev.storeroom.model.Relations;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.ForeignKey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Follows the relations of records in a store.
record StoredRelations(DataStore store, ModelMapper mapper) implements Relations {
    @Override
    public Optional<List<Value>> reference(ModelRecord from, String relation) {
        return values(from, foreignKey(from, relation));
    }

    /// What the related records have in common; empty if null stands anywhere in it.
    private static Optional<List<Value>> values(ModelRecord from, ForeignKey key) {
        List<Value> values = key.own().stream().map(from::value).toList();
        return values.contains(Value.NULL) ? Optional.empty() : Optional.of(values);
    }

    @Override
    public <R extends Model> Optional<R> one(Class<R> type, ModelRecord from, String relation) {
        return related(type, from, relation).stream().findFirst();
    }

    @Override
    public <R extends Model> List<R> many(Class<R> type, ModelRecord from, String relation) {
        return related(type, from, relation);
    }

    private <R extends Model> List<R> related(Class<R> type, ModelRecord from, String relation) {
        ForeignKey key = foreignKey(from, relation);
        Optional<List<Value>> values = values(from, key);
        if (values.isEmpty()) return List.of();
        Predicate predicate = Predicate.ALL;
        for (int i = 0; i < key.related().size(); i++) {
            Predicate part =
                    Predicate.where(key.related().get(i), Operator.EQ, values.get().get(i));
            predicate = i == 0 ? part : predicate.and(part);
        }
        return store.query(Query.of(mapper.model(type).name()).where(predicate)).stream()
                .map(record -> mapper.read(type, record, this))
                .toList();
    }

    private ForeignKey foreignKey(ModelRecord from, String relation) {
        var field = store.schema().model(from.model()).field(relation);
        return switch (Objects.requireNonNull(field.association())) {
            case Association.Direct direct -> direct.foreignKey();
            case Association.ManyToMany many -> many.toJoin();
        };
    }

    @Override
    public <R extends Model> Optional<R> find(Class<R> type, RecordKey key) {
        return store.find(key).map(StoredRow::record).map(each -> mapper.read(type, each, this));
    }
}
