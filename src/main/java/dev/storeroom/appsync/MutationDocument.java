package dev.storeroom.appsync;

import static dev.storeroom.appsync.WireNames.capitalized;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Value;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.OperationNames;
import dev.storeroom.schema.Schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an outbox entry sends to AppSync.
///
/// @param document the GraphQL text, laid out for people too
/// @param variables the input with its version; for updates and deletes the condition as well
public record MutationDocument(String document, Value.Entries variables) {

    /// The document of an entry whose record is not at hand: it names the changed fields alone.
    public static MutationDocument of(Schema schema, ModelType type, Mutation mutation) {
        return of(schema, type, mutation, mutation.changed());
    }

    /// The document of an entry.
    ///
    /// @param row the record as it lies in the store. An index over several fields is rebuilt by
    ///   the server from the input alone, so a change of one sends the others from here.
    public static MutationDocument of(
            Schema schema, ModelType type, Mutation mutation, ModelRecord row) {
        return new MutationDocument(
                document(schema, type, mutation.operation()),
                variables(schema, type, mutation, row));
    }

    private static String document(Schema schema, ModelType type, Mutation.Operation operation) {
        var names = new OperationNames(type.name());
        String name =
                switch (operation) {
                    case CREATE -> names.create();
                    case UPDATE -> names.update();
                    case DELETE -> names.delete();
                };
        String model = capitalized(type.name());
        String input = capitalized(name) + "Input!";
        boolean isCreate = operation == Mutation.Operation.CREATE;
        String declared = isCreate ? "" : ", $condition: Model" + model + "ConditionInput";
        String passed = isCreate ? "" : ", condition: $condition";
        return """
        mutation operation($input: %s%s) {
          %s(input: $input%s) {
        %s  }
        }
        """
                .formatted(input, declared, name, passed, SelectionSet.of(schema, type, "    "));
    }

    private static Value.Entries variables(
            Schema schema, ModelType type, Mutation mutation, ModelRecord row) {
        Map<String, Value> input = new LinkedHashMap<>();
        List<String> key = type.key().fields();
        for (int i = 0; i < key.size(); i++) input.put(key.get(i), mutation.key().parts().get(i));
        input.putAll(mutation.changed().values());
        if (mutation.operation() == Mutation.Operation.UPDATE) {
            type.indexes().forEach(index -> addPartners(input, index, mutation, row));
        }
        mutation.baseVersion()
                .ifPresent(version -> input.put(WireNames.VERSION, Value.whole(version.number())));

        Map<String, Value> variables = new LinkedHashMap<>();
        variables.put("input", new Value.Entries(input));
        if (mutation.operation() != Mutation.Operation.CREATE) {
            variables.put("condition", condition(schema, type, mutation));
        }
        return new Value.Entries(variables);
    }

    private static void addPartners(
            Map<String, Value> input, Index index, Mutation mutation, ModelRecord row) {
        if (index.fields().stream().noneMatch(mutation.changed()::has)) return;
        index.fields().stream()
                .filter(row::has)
                .forEach(field -> input.putIfAbsent(field, row.value(field)));
    }

    private static Value condition(Schema schema, ModelType type, Mutation mutation) {
        String text = mutation.condition().orElse("");
        return switch (PredicateText.parse(schema, type, text)) {
            case PredicateText.Parsed(var predicate) -> FilterInput.of(predicate);
            case PredicateText.Failed(_, String sentence) ->
                    throw new IllegalArgumentException(
                            "the condition of mutation %d: %s: %s"
                                    .formatted(mutation.sequence(), text, sentence));
        };
    }
}
