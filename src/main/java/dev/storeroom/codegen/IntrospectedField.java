package dev.storeroom.codegen;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One field of an introspected model or custom type.
///
/// A list says by `isRequired` whether its items are required and by `isArrayNullable` whether the
/// list itself may be null: the opposite of what the names suggest.
final class IntrospectedField {
    private static final Value NONE = new Value.Items(List.of());

    private IntrospectedField() {}

    /// @param owner the name of the model or custom type that has the field
    static Value of(Schema schema, String owner, Field field) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(field.name()));
        switch (field.type()) {
            case FieldType.ListOf(FieldType element, boolean elementRequired) -> {
                putType(entries, true, elementType(field, element), elementRequired);
                entries.put("isArrayNullable", Value.truth(!field.required()));
            }
            case FieldType.Scalar _,
                    FieldType.Enumeration _,
                    FieldType.Embedded _,
                    FieldType.Related _ ->
                    putType(entries, false, ownType(schema, owner, field), field.required());
        }
        if (field.readOnly()) entries.put("isReadOnly", Value.truth(true));
        if (field.association() != null)
            entries.put("association", association(schema, owner, field.association()));
        return new Value.Entries(entries);
    }

    private static void putType(
            Map<String, Value> entries, boolean isArray, Value type, boolean required) {
        entries.put("isArray", Value.truth(isArray));
        entries.put("type", type);
        entries.put("isRequired", Value.truth(required));
        entries.put("attributes", NONE);
    }

    private static Value type(FieldType type) {
        return switch (type) {
            case FieldType.Scalar scalar -> Value.text(scalar.scalar().graphqlName());
            case FieldType.Enumeration enumeration -> named("enum", enumeration.type().name());
            case FieldType.Embedded embedded -> named("nonModel", embedded.typeName());
            case FieldType.Related related -> named("model", related.modelName());
            case FieldType.ListOf list -> type(list.element());
        };
    }

    private static Value ownType(Schema schema, String owner, Field field) {
        return isTypedId(schema, owner, field) ? Value.text("ID") : type(field.type());
    }

    /// The generator gives the first foreign key that a join model has for a model the type ID,
    /// whatever the model's key is.
    static boolean isTypedId(Schema schema, String owner, Field field) {
        return schema.models().stream()
                .flatMap(model -> model.relations().stream())
                .map(Relation::association)
                .anyMatch(
                        each ->
                                each instanceof Association.ManyToMany many
                                        && many.joinModel().equals(owner)
                                        && many.toJoin().related().getFirst().equals(field.name()));
    }

    /// Records of the join model stand in for those of the related model.
    private static Value elementType(Field field, FieldType element) {
        return field.association() instanceof Association.ManyToMany many
                ? named("model", many.joinModel())
                : type(element);
    }

    private static Value named(String kind, String name) {
        return new Value.Entries(Map.of(kind, Value.text(name)));
    }

    private static Value association(Schema schema, String owner, Association association) {
        return switch (association) {
            case Association.BelongsTo(_, ForeignKey key) ->
                    association("BELONGS_TO", Map.of("targetNames", texts(key.fields())));
            case Association.HasMany many ->
                    association(
                            "HAS_MANY",
                            Map.of("associatedWith", texts(namedBy(schema, owner, many))));
            case Association.ManyToMany many ->
                    association(
                            "HAS_MANY", Map.of("associatedWith", texts(List.of(many.ownEnd()))));
            case Association.HasOne(_, ForeignKey key) -> {
                boolean isHere = key.holder() == ForeignKey.Holder.OWN;
                Map<String, Value> ends = new LinkedHashMap<>();
                ends.put("associatedWith", texts(key.related()));
                ends.put("targetNames", texts(isHere ? key.own() : List.of()));
                yield association("HAS_ONE", ends);
            }
        };
    }

    /// What the generator calls the other end: the foreign key, but where the schema declares that
    /// itself, the `@belongsTo` field that uses it.
    private static List<String> namedBy(Schema schema, String owner, Association.HasMany many) {
        List<String> keys = many.foreignKey().fields();
        if (many.foreignKey().origin() != ForeignKey.Origin.FIELDS) return keys;
        return schema.findModel(many.model()).stream()
                .flatMap(other -> other.relations().stream())
                .filter(relation -> relation.association().model().equals(owner))
                .filter(relation -> isBelongsToBy(keys.getFirst(), relation.association()))
                .map(Relation::name)
                .findFirst()
                .map(List::of)
                .orElse(keys.subList(0, 1));
    }

    private static boolean isBelongsToBy(String key, Association association) {
        return association instanceof Association.BelongsTo(_, ForeignKey foreignKey)
                && foreignKey.fields().getFirst().equals(key);
    }

    private static Value association(String connectionType, Map<String, Value> ends) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("connectionType", Value.text(connectionType));
        entries.putAll(ends);
        return new Value.Entries(entries);
    }

    private static Value texts(List<String> texts) {
        return new Value.Items(texts.stream().map(Value::text).toList());
    }
}
