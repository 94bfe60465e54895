package dev.storeroom.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A type without `@model`: embedded in the records that use it.
public record CustomType(
        String name, List<Field> fields, @Nullable String description, SourcePosition position) {
    public CustomType {
        fields = List.copyOf(fields);
    }
}
