package dev.storeroom.codegen.java;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;

import java.util.List;

/// The relations of a model whose foreign keys a class has as one member, the related record.
///
/// A field that is also part of the key, or of another relation, stays a member of its own: it must
/// not be said twice, and perhaps differently, what it holds.
record OwnedRelations(ModelType model) {
    /// Tells whether a related record stands in for the field.
    boolean isConsumed(Field field) {
        return model.relations().stream()
                .map(Relation::association)
                .anyMatch(
                        each ->
                                each instanceof Association.BelongsTo(_, ForeignKey key)
                                        && key.own().contains(field.name())
                                        && isOwned(key));
    }

    /// Tells whether the related record stands in for all fields of the foreign key.
    boolean isOwned(ForeignKey key) {
        return key.own().stream().allMatch(name -> isInNothingElse(name));
    }

    private boolean isInNothingElse(String field) {
        return !model.key().fields().contains(field)
                && model.relations().stream()
                                .filter(each -> ownFields(each.association()).contains(field))
                                .count()
                        == 1;
    }

    private static List<String> ownFields(Association association) {
        return switch (association) {
            case Association.Direct direct -> direct.foreignKey().own();
            case Association.ManyToMany many -> many.toJoin().own();
        };
    }

    /// Tells whether no record may be without the related one.
    boolean isRequired(ForeignKey key) {
        return key.own().stream().allMatch(name -> model.field(name).required());
    }
}
