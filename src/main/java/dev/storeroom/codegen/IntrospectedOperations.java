package dev.storeroom.codegen;

import dev.storeroom.data.Value;
import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Operations.Input;
import dev.storeroom.schema.Operations.Operation;
import dev.storeroom.schema.Operations.Parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The operations and inputs that a schema declares itself; each kind is there only if any is.
record IntrospectedOperations(Operations operations) {
    void addTo(Map<String, Value> entries) {
        addOperations(entries, "queries", operations.queries());
        addOperations(entries, "mutations", operations.mutations());
        addOperations(entries, "subscriptions", operations.subscriptions());
        Map<String, Value> inputs = new LinkedHashMap<>();
        for (Input input : operations.inputs()) inputs.put(input.name(), input(input));
        if (!inputs.isEmpty()) entries.put("inputs", new Value.Entries(inputs));
    }

    private static void addOperations(
            Map<String, Value> entries, String kind, List<Operation> operations) {
        Map<String, Value> all = new LinkedHashMap<>();
        for (Operation operation : operations) all.put(operation.name(), operation(operation));
        if (!all.isEmpty()) entries.put(kind, new Value.Entries(all));
    }

    private static Value operation(Operation operation) {
        Map<String, Value> entries = parameter(operation.result());
        if (!operation.arguments().isEmpty()) {
            entries.put("arguments", parameters(operation.arguments()));
        }
        return new Value.Entries(entries);
    }

    private static Value input(Input input) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(input.name()));
        entries.put("attributes", parameters(input.fields()));
        return new Value.Entries(entries);
    }

    private static Value parameters(List<Parameter> parameters) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Parameter each : parameters) {
            entries.put(each.name(), new Value.Entries(parameter(each)));
        }
        return new Value.Entries(entries);
    }

    private static Map<String, Value> parameter(Parameter parameter) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(parameter.name()));
        entries.put("isArray", Value.truth(parameter.isList()));
        entries.put("type", type(parameter));
        entries.put("isRequired", Value.truth(parameter.required()));
        if (parameter.isList()) {
            entries.put("isArrayNullable", Value.truth(!parameter.listRequired()));
        }
        return entries;
    }

    private static Value type(Parameter parameter) {
        Value name = Value.text(parameter.typeName());
        return switch (parameter.kind()) {
            case SCALAR -> name;
            case ENUM -> new Value.Entries(Map.of("enum", name));
            case MODEL -> new Value.Entries(Map.of("model", name));
            case CUSTOM_TYPE -> new Value.Entries(Map.of("nonModel", name));
            case INPUT -> new Value.Entries(Map.of("input", name));
        };
    }
}
