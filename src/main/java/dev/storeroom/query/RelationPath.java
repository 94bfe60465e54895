package dev.storeroom.query;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The way from the records of a model to the related ones: one step, or two where a join model
/// stands between.
///
/// @param type the model that has the relation
/// @param steps each from where the last one led; the first from `type`
public record RelationPath(ModelType type, Relation relation, List<Step> steps) {
    public RelationPath {
        steps = List.copyOf(steps);
    }

    /// The path of that field; empty if it is no relation, or leads to a model that is not
    /// available.
    public static Optional<RelationPath> of(Schema schema, ModelType type, Field field) {
        Association association = field.association();
        return association == null
                ? Optional.empty()
                : of(schema, type, new Relation(field, association));
    }

    /// The paths of all the model's relations, in its order.
    public static List<RelationPath> of(Schema schema, ModelType type) {
        return type.relations().stream()
                .flatMap(relation -> of(schema, type, relation).stream())
                .toList();
    }

    private static Optional<RelationPath> of(Schema schema, ModelType type, Relation relation) {
        List<Step> steps = new ArrayList<>();
        switch (relation.association()) {
            case Association.Direct direct ->
                    addStep(schema, direct.model(), direct.foreignKey(), steps);
            case Association.ManyToMany many -> {
                addStep(schema, many.joinModel(), many.toJoin(), steps);
                addStep(schema, many.model(), many.toRelated(), steps);
            }
        }
        boolean isWhole =
                !steps.isEmpty()
                        && steps.getLast().to().name().equals(relation.association().model());
        return isWhole ? Optional.of(new RelationPath(type, relation, steps)) : Optional.empty();
    }

    private static void addStep(Schema schema, String model, ForeignKey key, List<Step> steps) {
        schema.findModel(model).ifPresent(to -> steps.add(new Step(to, key)));
    }

    /// The related model.
    public ModelType other() {
        return steps.getLast().to();
    }

    /// Tells whether what the first step leads to goes when a record of this model goes, as in
    /// Amplify: children, and the records of a join model.
    public boolean isCascading() {
        return !(relation.association() instanceof Association.BelongsTo);
    }

    /// The key of the one record that this one refers to; empty if a part of it is null, or if the
    /// relation does not lead to one record by its key.
    public Optional<RecordKey> keyFrom(ModelRecord record) {
        Step only = steps.getFirst();
        if (steps.size() > 1 || !only.key().related().equals(only.to().key().fields()))
            return Optional.empty();
        List<Value> parts = values(record, only.key().own());
        return parts.stream().anyMatch(Value::isNull)
                ? Optional.empty()
                : Optional.of(new RecordKey(only.to().name(), parts));
    }

    /// The records related to this one.
    public Query from(Schema schema, ModelRecord record) {
        if (steps.size() == 1) return steps.getFirst().from(List.of(record));
        Relation back = schema.otherEnd(type, relation).orElseThrow();
        Predicate hasThis = equal(type.key().fields(), type.key().fields(), List.of(record));
        return Query.of(other().name()).where(Predicate.related(back.name(), hasThis));
    }

    /// One foreign key followed.
    ///
    /// @param to where it leads
    public record Step(ModelType to, ForeignKey key) {
        /// The records that this step leads to from any of these.
        public Query from(Collection<ModelRecord> records) {
            return Query.of(to.name()).where(equal(key.related(), key.own(), records));
        }
    }

    /// Records whose fields equal the given fields of one of these; a null equals nothing.
    private static Predicate equal(
            List<String> fields, List<String> given, Collection<ModelRecord> records) {
        Set<List<Value>> wanted = new LinkedHashSet<>();
        for (ModelRecord record : records) {
            List<Value> values = values(record, given);
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

    private static List<Value> values(ModelRecord record, List<String> fields) {
        return fields.stream().map(record::value).toList();
    }
}
