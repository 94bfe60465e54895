package dev.storeroom.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A directive on a model, kept as it is written: `@auth(rules: [...])`, `@searchable`.
///
/// @param name without the `@`
/// @param arguments those that are written, in that order
public record Attribute(String name, Map<String, Literal> arguments) {
    public Attribute {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
