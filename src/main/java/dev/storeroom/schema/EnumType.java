package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// An enum of the schema, its values as they are spelled there.
public record EnumType(
        String name, List<String> values, @Nullable String description, SourcePosition position) {
    public EnumType {
        values = List.copyOf(values);
    }
}
