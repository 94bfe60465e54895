package dev.storeroom.testing.blog;

import dev.storeroom.model.ModelBinding;
import dev.storeroom.model.ModelProvider;

import java.util.List;

/** The models of the schema, for a store to work with. */
public final class AmplifyModelProvider implements ModelProvider {
    private static final AmplifyModelProvider INSTANCE = new AmplifyModelProvider();

    private static final String VERSION = "e48c979b843d93213aae36d09f97178a";

    private static final String SCHEMA =
            """
    # A blog with posts, and posts with comments: relations from one to many, written in both ways.
    # Between Blog and Post the foreign key has no field of its own and gets a name by rule. Between
    # Post and Comment it is a field, `postID`, with an index that also sorts the comments.

    # Anyone may read and write every model. For trying things out, not for a product.
    input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }

    "A publication with a name, and the posts in it."
    type Blog @model {
      id: ID!
      "Shown at the top of every page."
      name: String!
      tagline: String
      posts: [Post] @hasMany
    }

    "One article. A draft may lack everything but its title."
    type Post @model {
      id: ID!
      title: String!
      status: PostStatus!
      "The day it goes, or went, online."
      publishOn: AWSDate
      "From 1 to 5, by the editors."
      rating: Int
      content: String
      blog: Blog @belongsTo
      comments: [Comment] @hasMany(indexName: "byPost", fields: ["id"])
    }

    "What a reader wrote under a post."
    type Comment @model {
      id: ID!
      postID: ID! @index(name: "byPost", sortKeyFields: ["writtenAt"])
      writtenAt: AWSDateTime!
      author: String!
      "Not shown to other readers."
      email: AWSEmail
      content: String!
      post: Post @belongsTo(fields: ["postID"])
    }

    enum PostStatus {
      DRAFT
      IN_REVIEW
      PUBLISHED
    }
    """;

    private AmplifyModelProvider() {}

    public static AmplifyModelProvider getInstance() {
        return INSTANCE;
    }

    @Override
    public List<ModelBinding<?>> bindings() {
        return List.of(Blog.BINDING, Post.BINDING, Comment.BINDING);
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }
}
