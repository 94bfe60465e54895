package dev.storeroom.backend.graphql;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What a field of the subscription type gives: the answer of a mutation that is published, or
/// nothing yet while somebody subscribes, whose wish is kept.
final class Heard {
    private String field = "";
    private Map<String, Object> arguments = Map.of();

    /// @param name of the field
    static @Nullable Object of(String name, DataFetchingEnvironment asked) {
        return switch (asked.getRoot()) {
            case Heard subscription -> {
                subscription.field = name;
                subscription.arguments = asked.getArguments();
                yield null;
            }
            case Map<?, ?> answer -> answer.get(name);
            case null, default -> null;
        };
    }

    /// The field that is subscribed to; empty if the document asks for none.
    String field() {
        return field;
    }

    /// What the field was given.
    Map<String, Object> arguments() {
        return arguments;
    }
}
