package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A type without `@model`: embedded in the records that use it.
public record CustomType(
        String name, List<Field> fields, @Nullable String description, SourcePosition position) {
    public CustomType {
        fields = List.copyOf(fields);
    }
}
