package dev.storeroom.schema;

/// How a field refers to another model, and by which fields the two are joined.
///
/// ```
/// type Post @model    { comments: [Comment] @hasMany             tags: [Tag] @manyToMany(relationName: "PostTags") }
/// type Comment @model { post: Post @belongsTo }
/// type Tag @model     { posts: [Post] @manyToMany(relationName: "PostTags") }
/// ```
///
/// | field           | association                                                                     |
/// |-----------------|---------------------------------------------------------------------------------|
/// | `Post.comments` | `HasMany(Comment, foreign key RELATED: own [id], related [postCommentsId])`     |
/// | `Comment.post`  | `BelongsTo(Post, foreign key OWN: own [postCommentsId], related [id])`          |
/// | `Post.tags`     | `ManyToMany(Tag, through PostTags: [id] = [postId], then [tagId] = [id])`       |
/// | `PostTags.tag`  | `BelongsTo(Tag, foreign key OWN: own [tagId], related [id])`                    |
///
/// Relation fields hold no value of their own: a relation is changed by setting its foreign key's
/// fields on the model that holds them, or by saving and deleting records of the join model.
public sealed interface Association {
    /// The related model's name.
    String model();

    /// Tells whether any number of records may be related; if not, one at most.
    default boolean isToMany() {
        return switch (this) {
            case BelongsTo _, HasOne _ -> false;
            case HasMany _, ManyToMany _ -> true;
        };
    }

    /// Tells whether this and the other one are the two ends of the same relation.
    default boolean isOtherEndOf(Association other) {
        return switch (this) {
            case Direct here ->
                    other instanceof Direct there
                            && here.foreignKey().isMirrorOf(there.foreignKey());
            case ManyToMany here ->
                    other instanceof ManyToMany there
                            && here.joinModel().equals(there.joinModel())
                            && here.ownEnd().equals(there.relatedEnd());
        };
    }

    /// A relation by one foreign key, without a join model.
    sealed interface Direct extends Association {
        ForeignKey foreignKey();
    }

    /// One related record, the parent. The foreign key stands on the model that has the field.
    record BelongsTo(String model, ForeignKey foreignKey) implements Direct {}

    /// One related record, a child: it goes when this record is deleted.
    ///
    /// The foreign key stands on the model that has the field, although that is the parent; only a
    /// relation by `references` has it on the child. A `BelongsTo` on the child has a foreign key
    /// of its own then, which may disagree.
    record HasOne(String model, ForeignKey foreignKey) implements Direct {}

    /// Many related records, the children: they go when this record is deleted. The foreign key
    /// stands on them.
    record HasMany(String model, ForeignKey foreignKey) implements Direct {}

    /// Many related records, joined by records of a model that Amplify makes. The join records go
    /// when one of the two records is deleted; the other one stays.
    ///
    /// @param joinModel the name of the model between the two; it is in the schema like any other
    /// @param ownEnd the join model's field that belongs to the model that has this field
    /// @param relatedEnd the join model's field that belongs to the related model
    /// @param toJoin from the model that has this field to the join model
    /// @param toRelated from the join model to the related model
    record ManyToMany(
            String model,
            String joinModel,
            String ownEnd,
            String relatedEnd,
            ForeignKey toJoin,
            ForeignKey toRelated)
            implements Association {}
}
