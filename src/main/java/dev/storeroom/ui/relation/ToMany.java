package dev.storeroom.ui.relation;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A relation whose foreign key stands on other records: on the related ones, or on those of a join
/// model. It is changed by changing them.
public record ToMany(RelationPath path) {
    /// All such relations of the model, in its order.
    public static List<ToMany> of(Schema schema, ModelType type) {
        return RelationPath.of(schema, type).stream()
                .filter(path -> path.steps().getFirst().key().holder() == ForeignKey.Holder.RELATED)
                .map(ToMany::new)
                .toList();
    }

    public String name() {
        return path.relation().name();
    }

    public Relation relation() {
        return path.relation();
    }

    /// The related model.
    public ModelType other() {
        return path.other();
    }

    /// The model whose records hold the foreign key: the related one, or the join model.
    public ModelType holder() {
        return path.steps().getFirst().to();
    }

    public boolean isJoined() {
        return path.steps().size() > 1;
    }

    /// Tells whether one record at most should be related.
    public boolean isToOne() {
        return !relation().association().isToMany();
    }

    /// The models whose changes may change what is related.
    Set<String> models() {
        return Set.copyOf(List.of(holder().name(), other().name()));
    }

    /// The records that hold the foreign key to that one.
    public Query held(ModelRecord owner) {
        return Query.of(holder().name()).where(equal(valuesFor(owner)));
    }

    /// What the holder of a foreign key to that record holds.
    public Map<String, Value> valuesFor(ModelRecord owner) {
        Map<String, Value> values = new LinkedHashMap<>();
        List<String> own = key().own();
        for (int i = 0; i < own.size(); i++)
            values.put(key().related().get(i), owner.value(own.get(i)));
        return values;
    }

    /// The related record that the holder leads to: itself, or what a join record refers to; empty
    /// if that is nothing.
    Optional<RecordKey> keyFrom(ModelRecord held) {
        if (!isJoined()) return Optional.of(held.key(other()));
        List<Value> parts = path.steps().getLast().key().own().stream().map(held::value).toList();
        return parts.stream().anyMatch(Value::isNull)
                ? Optional.empty()
                : Optional.of(new RecordKey(other().name(), parts));
    }

    /// What a join record holds that joins the two.
    Map<String, Value> valuesFor(ModelRecord owner, RecordKey related) {
        Map<String, Value> values = new LinkedHashMap<>(valuesFor(owner));
        List<String> own = path.steps().getLast().key().own();
        for (int i = 0; i < own.size(); i++) values.put(own.get(i), related.parts().get(i));
        return values;
    }

    /// Why related records cannot be taken off; empty if they can.
    Optional<String> whyNotUnlink() {
        return !isJoined() && keyFields().allMatch(this::isFixed)
                ? Optional.of(
                        "A %s always belongs to a %s. Choose another one in it, or delete it."
                                .formatted(other().name(), path.type().name()))
                : Optional.empty();
    }

    /// What a holder holds of that foreign key when it belongs to nothing: a key of which a part is
    /// missing leads nowhere, and only what may be null is.
    Map<String, Value> noValues() {
        Map<String, Value> values = new LinkedHashMap<>();
        keyFields()
                .filter(field -> !isFixed(field))
                .forEach(field -> values.put(field.name(), Value.NULL));
        return values;
    }

    /// Tells whether the holder belongs to any record, here or not.
    boolean isHeld(ModelRecord held) {
        return keyFields().noneMatch(field -> held.value(field.name()).isNull());
    }

    /// The names of the foreign key's fields.
    Set<String> keyNames() {
        return Set.copyOf(key().related());
    }

    private Stream<Field> keyFields() {
        return key().related().stream().map(holder()::field);
    }

    private boolean isFixed(Field field) {
        return field.required() || holder().isKey(field);
    }

    /// Why records that are there cannot be made related; empty if they can.
    Optional<String> whyNotLink() {
        boolean isKey = !isJoined() && keyFields().anyMatch(holder()::isKey);
        return isKey
                ? Optional.of(
                        "What a %s belongs to is a part of its key, which stays as it is."
                                .formatted(other().name()))
                : Optional.empty();
    }

    /// The related records, as a filter of their model's table.
    Predicate filter(Schema schema, ModelRecord owner) {
        if (!isJoined()) return equal(valuesFor(owner));
        Relation back = schema.otherEnd(path.type(), relation()).orElseThrow();
        Map<String, Value> own = new LinkedHashMap<>();
        path.type().key().fields().forEach(field -> own.put(field, owner.value(field)));
        return Predicate.related(back.name(), equal(own));
    }

    static Predicate equal(Map<String, Value> values) {
        List<Predicate> parts =
                values.entrySet().stream()
                        .map(part -> Predicate.where(part.getKey(), Operator.EQ, part.getValue()))
                        .toList();
        return parts.size() == 1 ? parts.getFirst() : new Predicate.And(parts);
    }

    private ForeignKey key() {
        return path.steps().getFirst().key();
    }
}
