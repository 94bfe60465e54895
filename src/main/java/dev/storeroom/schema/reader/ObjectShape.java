package dev.storeroom.schema.reader;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;

import java.util.List;

/// A `type` of the document together with what its extensions add.
///
/// @param fields the definition's own, then those of its extensions
record ObjectShape(ObjectTypeDefinition definition, List<FieldDefinition> fields) {
    ObjectShape {
        fields = List.copyOf(fields);
    }

    String name() {
        return definition.getName();
    }

    boolean isModel() {
        return definition.hasDirective("model");
    }
}
