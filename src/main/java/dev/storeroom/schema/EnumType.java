package dev.storeroom.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An enum of the schema, its values as they are spelled there.
public record EnumType(
        String name, List<String> values, @Nullable String description, SourcePosition position) {
    public EnumType {
        values = List.copyOf(values);
    }
}
