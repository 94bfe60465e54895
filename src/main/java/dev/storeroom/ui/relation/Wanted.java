package dev.storeroom.ui.relation;

import dev.storeroom.schema.ModelType;

/// What a person is asked to choose a record for.
///
/// @param type the model of the record
/// @param purpose the name of the relation that will lead to it
/// @param mayBeNone whether choosing nothing is a choice
public record Wanted(ModelType type, String purpose, boolean mayBeNone) {
    /// The record that the relation shall refer to.
    public static Wanted by(ToOne relation) {
        return new Wanted(relation.other(), relation.name(), relation.isNullable());
    }
}
