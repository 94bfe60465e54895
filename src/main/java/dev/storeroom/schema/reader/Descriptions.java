package dev.storeroom.schema.reader;

import graphql.language.AbstractDescribedNode;
import graphql.language.Description;

import org.jspecify.annotations.Nullable;

/// The text that a schema gives about a definition.
final class Descriptions {
    private Descriptions() {}

    static @Nullable String of(AbstractDescribedNode<?> node) {
        Description description = node.getDescription();
        return description == null || description.getContent().isBlank()
                ? null
                : description.getContent().strip();
    }
}
