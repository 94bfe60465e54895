package dev.storeroom.backend.api;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;

/// A field that the server stores of a model.
///
/// @param required the server never lets it be null
record ApiField(String name, FieldType type, boolean required, Role role) {
    /// Where a field comes from.
    enum Role {
        /// The schema declares it.
        DECLARED,
        /// The server writes when a record was made or changed.
        MOMENT,
        /// Amplify makes it for a relation.
        FOREIGN_KEY,
        /// Amplify makes it for a rule of access.
        OWNER
    }

    static ApiField declared(Field field) {
        return new ApiField(field.name(), field.type(), field.required(), Role.DECLARED);
    }

    /// The field as a member of an object type.
    String member() {
        return name + ": " + type.text() + (required ? "!" : "");
    }
}
