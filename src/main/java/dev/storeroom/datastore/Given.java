package dev.storeroom.datastore;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.InputCoercion;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordCheck;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.store.Creation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A record that a caller gave to be saved, with all the work done that needs no look at the file,
/// so that the writer's only thread is spared it.
///
/// @param record with a key, and with GraphQL's input coercions
/// @param key empty if a part of it is missing, which the problems then say
/// @param problems what is wrong with it as a new record
/// @param creation what makes it a new record; empty if there are problems
record Given(
        ModelType type,
        ModelRecord record,
        Optional<RecordKey> key,
        List<FieldProblem> problems,
        Optional<Creation> creation) {

    /// @param original what the record is a copy of; without values if it is none
    /// @param ids makes up a key where the model has them made up
    static Given of(Schema schema, ModelRecord given, ModelRecord original, Supplier<String> ids) {
        ModelType type = schema.model(given.model());
        ModelRecord record = withKey(type, new InputCoercion(schema).of(given), ids);
        List<FieldProblem> keyProblems = keyProblems(type, record);
        if (!keyProblems.isEmpty())
            return new Given(type, record, Optional.empty(), keyProblems, Optional.empty());
        List<FieldProblem> problems = RecordCheck.ofCopy(schema, type, record, original);
        if (!problems.isEmpty())
            return new Given(
                    type, record, Optional.of(record.key(type)), problems, Optional.empty());
        var whole = ModelRecord.complete(type, field -> record.value(field.name()));
        var creation = new Creation(type, whole);
        return new Given(
                type, record, Optional.of(creation.key()), List.of(), Optional.of(creation));
    }

    private static ModelRecord withKey(ModelType type, ModelRecord record, Supplier<String> ids) {
        String first = type.key().fields().getFirst();
        return type.key().isGenerated() && record.value(first).isNull()
                ? record.with(first, Value.text(ids.get()))
                : record;
    }

    private static List<FieldProblem> keyProblems(ModelType type, ModelRecord record) {
        List<FieldProblem> problems = new ArrayList<>();
        for (String field : type.key().fields()) {
            Value part = record.value(field);
            if (part.isNull() || part.equals(Value.text("")))
                problems.add(new FieldProblem(field, "The key needs a value for “" + field + "”."));
        }
        return problems;
    }
}
