package dev.storeroom.backend.api;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.Operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The operations of an API: those of each model, and those that the schema declares itself.
///
/// @param operations those of the models
record RootTypes(Operations declared, List<ApiOperation> operations) {
    List<ApiType> types() {
        List<ApiType> types = new ArrayList<>();
        addRoot("Query", declared.queries(), types);
        addRoot("Mutation", declared.mutations(), types);
        addRoot("Subscription", declared.subscriptions(), types);
        for (Operations.Input input : declared.inputs()) {
            types.add(
                    ApiType.input(
                            input.name(), input.fields().stream().map(RootTypes::text).toList()));
        }
        return types;
    }

    private void addRoot(String root, List<Operations.Operation> declared, List<ApiType> types) {
        List<String> members = new ArrayList<>();
        for (ApiOperation operation : operations) {
            if (operation.kind().root().equals(root)) members.add(operation.member());
        }
        for (Operations.Operation operation : declared) {
            String result = text(operation.result());
            String arguments =
                    operation.arguments().stream()
                            .map(RootTypes::text)
                            .collect(Collectors.joining(", "));
            String field =
                    arguments.isEmpty() ? result : result.replaceFirst(":", "(" + arguments + "):");
            members.add(field + directives(operation.attributes()));
        }
        if (!members.isEmpty()) types.add(ApiType.object(root, members));
    }

    /// The directives that mean something to the API, each after a space.
    private static String directives(List<Attribute> attributes) {
        String subscribed =
                attributes.stream()
                        .filter(attribute -> attribute.name().equals("aws_subscribe"))
                        .map(RootTypes::subscription)
                        .findFirst()
                        .orElse("");
        Set<AccessMode> written = AccessMode.written(attributes);
        List<AccessMode> ruled = AccessRule.of(attributes).stream().map(AccessRule::mode).toList();
        return subscribed
                + (written.isEmpty()
                        ? AccessMode.directives(ruled)
                        : AccessMode.allDirectives(written));
    }

    private static String subscription(Attribute attribute) {
        String mutations =
                AccessRule.itemsOf(attribute.arguments().get("mutations")).stream()
                        .filter(Literal.Text.class::isInstance)
                        .map(name -> "\"" + ((Literal.Text) name).text() + "\"")
                        .collect(Collectors.joining(", "));
        return " @aws_subscribe(mutations: [" + mutations + "])";
    }

    private static String text(Operations.Parameter parameter) {
        String type = parameter.typeName() + (parameter.required() ? "!" : "");
        if (parameter.isList()) type = "[" + type + "]" + (parameter.listRequired() ? "!" : "");
        return parameter.name() + ": " + type;
    }
}
