package dev.storeroom.backend.api;

import dev.storeroom.schema.Attribute;
import dev.storeroom.schema.Literal;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Operations;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The operations of an API: those of each model, and those that the schema declares itself.
record RootTypes(Schema schema, Dialect dialect) {
    List<ApiType> types() {
        List<String> queries = new ArrayList<>();
        List<String> mutations = new ArrayList<>();
        List<String> subscriptions = new ArrayList<>();
        List<ApiType> types = new ArrayList<>();
        for (ModelType model : schema.models()) {
            var of = ModelOperations.of(new ApiModel(schema, model, dialect));
            queries.addAll(of.queries());
            mutations.addAll(of.mutations());
            subscriptions.addAll(of.subscriptions());
        }
        declared(schema.operations().queries(), queries);
        declared(schema.operations().mutations(), mutations);
        declared(schema.operations().subscriptions(), subscriptions);
        if (!queries.isEmpty()) types.add(ApiType.object("Query", queries));
        if (!mutations.isEmpty()) types.add(ApiType.object("Mutation", mutations));
        if (!subscriptions.isEmpty()) types.add(ApiType.object("Subscription", subscriptions));
        for (Operations.Input input : schema.operations().inputs()) {
            types.add(
                    ApiType.input(
                            input.name(), input.fields().stream().map(RootTypes::text).toList()));
        }
        return types;
    }

    private static void declared(List<Operations.Operation> operations, List<String> members) {
        for (Operations.Operation operation : operations) {
            String result = text(operation.result());

            String arguments =
                    operation.arguments().stream()
                            .map(RootTypes::text)
                            .collect(Collectors.joining(", "));
            String field =
                    arguments.isEmpty() ? result : result.replaceFirst(":", "(" + arguments + "):");
            members.add(field + directives(operation.attributes()));
        }
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
