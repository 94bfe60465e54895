package dev.storeroom.schema.reader;

import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Operations.Input;
import dev.storeroom.schema.Operations.Kind;
import dev.storeroom.schema.Operations.Operation;
import dev.storeroom.schema.Operations.Parameter;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Type;

import java.util.List;
import java.util.Optional;

/// Reads the operations that a schema declares itself. Those that give a union or an interface are
/// left out, as Amplify's generator leaves them out.
record OperationsReader(Definitions definitions) {
    Operations read() {
        return new Operations(
                operations("query"),
                operations("mutation"),
                operations("subscription"),
                definitions.types().values().stream()
                        .filter(InputObjectTypeDefinition.class::isInstance)
                        .map(InputObjectTypeDefinition.class::cast)
                        .filter(type -> !type.getName().equals(Definitions.AMPLIFY_INPUT))
                        .map(
                                type ->
                                        new Input(
                                                type.getName(),
                                                inputs(type.getInputValueDefinitions())))
                        .toList());
    }

    private List<Operation> operations(String root) {
        ObjectShape type = definitions.objects().get(definitions.roots().getOrDefault(root, ""));
        if (type == null) return List.of();
        return type.fields().stream().flatMap(field -> operation(field).stream()).toList();
    }

    private Optional<Operation> operation(FieldDefinition field) {
        return parameter(field.getName(), field.getType())
                .map(
                        result ->
                                new Operation(
                                        result,
                                        inputs(field.getInputValueDefinitions()),
                                        field.getDirectives().stream()
                                                .map(use -> new DirectiveUse(use).attribute())
                                                .toList()));
    }

    private List<Parameter> inputs(List<InputValueDefinition> definitions) {
        return definitions.stream()
                .flatMap(each -> parameter(each.getName(), each.getType()).stream())
                .toList();
    }

    private Optional<Parameter> parameter(String name, Type<?> type) {
        var unwrapped = UnwrappedType.of(type);
        boolean isList = unwrapped.depth() > 0;
        return kind(unwrapped.name())
                .map(
                        kind ->
                                new Parameter(
                                        name,
                                        kind,
                                        unwrapped.name(),
                                        isList,
                                        unwrapped.innerRequired(),
                                        isList && unwrapped.outerRequired()));
    }

    private Optional<Kind> kind(String name) {
        return switch (definitions.kind(name)) {
            case SCALAR, CUSTOM_SCALAR -> Optional.of(Kind.SCALAR);
            case ENUM -> Optional.of(Kind.ENUM);
            case MODEL -> Optional.of(Kind.MODEL);
            case CUSTOM -> Optional.of(Kind.CUSTOM_TYPE);
            case INPUT -> Optional.of(Kind.INPUT);
            case INTERFACE, UNION, ROOT -> Optional.empty();
            case null -> Optional.empty();
        };
    }
}
