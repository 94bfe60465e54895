package dev.storeroom.data;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds everything that keeps a record from being saved, by AppSync's rules: a value that a server
/// would refuse is refused here, where the person who typed it still sees it.
public final class RecordCheck {
    private final Schema schema;
    private final ModelType type;
    private final ModelRecord before;
    private final ModelRecord complete;

    private RecordCheck(Schema schema, ModelType type, ModelRecord before, ModelRecord complete) {
        this.schema = schema;
        this.type = type;
        this.before = before;
        this.complete = complete;
    }

    /// Checks a record that does not exist yet: every field of it, and that none is missing. A key
    /// that the store makes up may be absent.
    public static List<FieldProblem> ofNew(Schema schema, ModelType type, ModelRecord record) {
        return ofCopy(schema, type, record, new ModelRecord(type.name(), Map.of()));
    }

    /// Like `ofNew`, but entries of embedded values that the schema does not know are let through
    /// where the original has them: nobody typed those.
    public static List<FieldProblem> ofCopy(
            Schema schema, ModelType type, ModelRecord record, ModelRecord original) {
        var check = new RecordCheck(schema, type, original, record);
        List<FieldProblem> problems = new ArrayList<>();
        for (Field field : type.fields())
            if (field.isStored() || record.has(field.name()))
                problems.addAll(check.problems(field));
        problems.addAll(check.unknown(record.values().keySet()));
        return problems;
    }

    /// Checks the changed fields of a record that exists. What was bad before and is not touched is
    /// no reason to refuse the rest.
    ///
    /// @param before the record as it lies in the store
    /// @param complete the record as it would lie there
    /// @param changedFields names of fields, absent ones and unknown ones included
    /// @return in the model's order of fields, unknown names last
    public static List<FieldProblem> of(
            Schema schema,
            ModelType type,
            ModelRecord before,
            ModelRecord complete,
            Set<String> changedFields) {
        var check = new RecordCheck(schema, type, before, complete);
        List<FieldProblem> problems = new ArrayList<>();
        for (Field field : type.fields()) {
            if (changedFields.contains(field.name())) problems.addAll(check.problems(field));
        }
        problems.addAll(check.unknown(changedFields));
        return problems;
    }

    private List<FieldProblem> problems(Field field) {
        Value value = complete.value(field.name());
        Optional<String> refusal = refusal(field, value);
        if (refusal.isPresent()) return List.of(new FieldProblem(field.name(), refusal.get()));
        if (value.isNull() || !field.isStored()) return List.of();
        return ValueCheck.problems(
                schema, field.name(), field.type(), before.value(field.name()), value);
    }

    /// Why the field may not be set at all, or not to this, whatever its type takes.
    private Optional<String> refusal(Field field, Value value) {
        boolean isSet = !value.isNull();
        if (field.association() != null) {
            return isSet ? Optional.of(relation(field, field.association())) : Optional.empty();
        }
        if (field.readOnly()) {
            return isSet
                    ? Optional.of("The server sets this field. Leave it out.")
                    : Optional.empty();
        }
        if (type.isKey(field)) return keyProblem(field, value);
        return isSet || !field.required() ? Optional.empty() : Optional.of("A value is required.");
    }

    private Optional<String> keyProblem(Field field, Value value) {
        if (value.equals(Value.text(""))) {
            return Optional.of("The key may not be empty.");
        }
        boolean willBeMade = type.key().isGenerated() && !complete.has(field.name());
        return value.isNull() && !willBeMade
                ? Optional.of("The key needs a value.")
                : Optional.empty();
    }

    private static String relation(Field field, Association association) {
        return switch (association) {
            case Association.Direct direct ->
                    switch (direct.foreignKey().holder()) {
                        case OWN -> setBy(field, direct.foreignKey().fields());
                        case RELATED -> keptBy(field, direct.model());
                    };
            case Association.ManyToMany many -> keptBy(field, many.joinModel());
        };
    }

    private static String keptBy(Field field, String model) {
        return "%s is kept by the records of %s. Change it there."
                .formatted(Quoted.of(field.name()), model);
    }

    private static String setBy(Field field, List<String> keys) {
        return "%s is a relation. Set %s instead."
                .formatted(Quoted.of(field.name()), String.join(" and ", keys));
    }

    private List<FieldProblem> unknown(Set<String> names) {
        List<FieldProblem> problems = new ArrayList<>();
        for (String name : names) if (type.findField(name).isEmpty()) problems.add(unknown(name));
        return problems;
    }

    private FieldProblem unknown(String name) {
        List<String> known = type.fields().stream().map(Field::name).toList();
        return new FieldProblem(
                name,
                "%s has no field %s.%s"
                        .formatted(type.name(), Quoted.of(name), Spelling.didYouMean(name, known)));
    }
}
