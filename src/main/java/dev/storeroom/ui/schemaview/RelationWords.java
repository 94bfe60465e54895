package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.Association;

/// What a relation is called in a sentence.
final class RelationWords {
    private RelationWords() {}

    /// What stands between the two models: "Post has many Comment".
    static String verb(Association association) {
        return switch (association) {
            case Association.BelongsTo _ -> "belongs to";
            case Association.HasOne _ -> "has one";
            case Association.HasMany _, Association.ManyToMany _ -> "has many";
        };
    }
}
