package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A type without `@model`: embedded in the records that use it.
///
/// @param leftOut fields that refer to models: they hold nothing, because only models have
///   relations
public record CustomType(
        String name,
        List<Field> fields,
        List<Field> leftOut,
        @Nullable String description,
        SourcePosition position) {
    public CustomType {
        fields = List.copyOf(fields);
        leftOut = List.copyOf(leftOut);
    }

    /// A type all of whose fields hold values.
    public CustomType(
            String name,
            List<Field> fields,
            @Nullable String description,
            SourcePosition position) {
        this(name, fields, List.of(), description, position);
    }
}
