package dev.storeroom.query;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.Join;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One relation of a model, ready to be followed from its records to the related ones, and back.
///
/// @param type the model that has the relation
/// @param field the relation's field
/// @param other the related model
public record Relation(ModelType type, Field field, ModelType other, Join join) {

    /// The relation of that field; empty if the field is none, or leads to a model that is not
    /// available.
    public static Optional<Relation> of(Schema schema, ModelType type, Field field) {
        Association association = field.association();
        if (association == null) return Optional.empty();
        return schema.findModel(association.model())
                .map(other -> new Relation(type, field, other, Join.of(schema, type, association)));
    }

    /// The model's relations, in its order.
    public static List<Relation> of(Schema schema, ModelType type) {
        return type.fields().stream().flatMap(field -> of(schema, type, field).stream()).toList();
    }

    /// Every relation of any model that leads to this one.
    public static List<Relation> to(Schema schema, ModelType other) {
        return schema.models().stream()
                .flatMap(type -> of(schema, type).stream())
                .filter(relation -> relation.other().name().equals(other.name()))
                .toList();
    }

    /// Tells whether a record may have several related ones.
    public boolean isToMany() {
        return field.association() instanceof Association.HasMany;
    }

    /// Tells whether the related records go when this one goes, as in Amplify.
    public boolean isCascading() {
        return !(field.association() instanceof Association.BelongsTo);
    }

    /// The key of the record that this one refers to; empty if a part of it is null, or if what
    /// they share is not the other's whole key.
    public Optional<RecordKey> keyFrom(ModelRecord record) {
        if (!join.there().equals(other.key().fields())) return Optional.empty();
        List<Value> parts = join.here().stream().map(record::value).toList();
        return parts.stream().anyMatch(Value::isNull)
                ? Optional.empty()
                : Optional.of(new RecordKey(other.name(), parts));
    }

    /// The records related to this one.
    public Query from(ModelRecord record) {
        return Query.of(other.name()).where(equal(join.there(), join.here(), List.of(record)));
    }

    /// The records related to any of these.
    public Query from(Collection<ModelRecord> records) {
        return Query.of(other.name()).where(equal(join.there(), join.here(), records));
    }

    /// The records that have this one as related.
    public Query backFrom(ModelRecord related) {
        return Query.of(type.name()).where(equal(join.here(), join.there(), List.of(related)));
    }

    /// Records whose fields equal the given fields of one of these; a null equals nothing.
    private static Predicate equal(
            List<String> fields, List<String> given, Collection<ModelRecord> records) {
        Set<List<Value>> wanted = new LinkedHashSet<>();
        for (ModelRecord record : records) {
            List<Value> values = given.stream().map(record::value).toList();
            if (values.stream().noneMatch(Value::isNull)) wanted.add(values);
        }
        if (fields.size() == 1)
            return new Predicate.Compare(
                    fields.getFirst(), Operator.IN, wanted.stream().map(List::getFirst).toList());
        return wanted.isEmpty()
                ? Predicate.ALL.negated()
                : new Predicate.Or(wanted.stream().map(values -> each(fields, values)).toList());
    }

    private static Predicate each(List<String> fields, List<Value> values) {
        List<Predicate> parts = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++)
            parts.add(Predicate.where(fields.get(i), Operator.EQ, values.get(i)));
        return new Predicate.And(parts);
    }
}
