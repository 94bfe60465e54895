package dev.storeroom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Association.BelongsTo;
import dev.storeroom.schema.Association.HasMany;
import dev.storeroom.schema.Association.HasOne;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Relations of the second transformer; foreign keys have the names that Amplify gives them.
final class RelationTest {
    @Test
    void hasManyAddsItsForeignKeyToTheOtherModelAndBelongsToTakesItOver() {
        Schema schema =
                sound(
                        """
                        type Post @model { comments: [Comment] @hasMany }
                        type Comment @model { text: String post: Post @belongsTo }
                        """);
        assertThat(association(schema, "Post", "comments"))
                .isEqualTo(new HasMany("Comment", List.of("postCommentsId")));
        assertThat(association(schema, "Comment", "post"))
                .isEqualTo(new BelongsTo("Post", List.of("postCommentsId")));
        assertThat(schema.model("Comment").fields())
                .extracting(Field::name)
                .containsExactly("id", "text", "post", "postCommentsId", "createdAt", "updatedAt");
    }

    @Test
    void aCompositeKeyGivesAForeignKeyForEachPart() {
        Schema schema =
                sound(
                        """
                        type Post @model {
                          key: ID! @primaryKey(sortKeyFields: ["year"]) year: Int!
                          comments: [Comment] @hasMany
                        }
                        type Comment @model { text: String }
                        """);
        assertThat(association(schema, "Post", "comments"))
                .isEqualTo(new HasMany("Comment", List.of("postCommentsKey", "postCommentsYear")));
        assertThat(schema.model("Comment").field("postCommentsYear").typeText()).isEqualTo("Int");
    }

    @Test
    void hasOneKeepsItsForeignKeyAndBelongsToHasAnotherOfItsOwn() {
        Schema schema =
                sound(
                        """
                        type Project @model { team: Team @hasOne }
                        type Team @model { project: Project! @belongsTo }
                        """);
        assertThat(association(schema, "Project", "team"))
                .isEqualTo(new HasOne("Team", List.of("projectTeamId")));
        assertThat(association(schema, "Team", "project"))
                .isEqualTo(new BelongsTo("Project", List.of("teamProjectId")));
        assertThat(schema.model("Team").field("teamProjectId").typeText()).isEqualTo("ID!");
    }

    @Test
    void namedFieldsAreTheForeignKeys() {
        Schema schema =
                sound(
                        """
                        type Post @model { comments: [Comment] @hasMany(indexName: "byPost", fields: ["id"]) }
                        type Comment @model {
                          postId: ID! @index(name: "byPost", sortKeyFields: ["text"]) text: String
                          post: Post @belongsTo(fields: ["postId"])
                        }
                        """);
        assertThat(association(schema, "Post", "comments"))
                .isEqualTo(new HasMany("Comment", List.of("postId")));
        assertThat(association(schema, "Comment", "post"))
                .isEqualTo(new BelongsTo("Post", List.of("postId")));
    }

    @Test
    void referencesAreTheForeignKeys() {
        Schema schema =
                sound(
                        """
                        type Post @model { comments: [Comment] @hasMany(references: "postId") }
                        type Comment @model { postId: ID post: Post @belongsTo(references: "postId") }
                        """);
        assertThat(association(schema, "Post", "comments"))
                .isEqualTo(new HasMany("Comment", List.of("postId")));
    }

    @Test
    void aModelMayReferToItself() {
        Schema schema = sound("type Employee @model { reports: [Employee] @hasMany }");
        assertThat(association(schema, "Employee", "reports"))
                .isEqualTo(new HasMany("Employee", List.of("employeeReportsId")));
    }

    @Test
    void manyToManyMakesAJoinModelBehindTheOthers() {
        Schema schema =
                sound(
                        """
                        type Post @model { tags: [Tag] @manyToMany(relationName: "post tags") }
                        type Tag @model {
                          name: String! @primaryKey(sortKeyFields: ["lang"]) lang: String!
                          posts: [Post] @manyToMany(relationName: "post tags")
                        }
                        """);
        ModelType join = schema.models().getLast();
        assertThat(join.name()).isEqualTo("Posttags");
        assertThat(join.fields())
                .extracting(field -> field.name() + ": " + field.typeText())
                .containsExactly(
                        "id: ID!",
                        "postId: ID",
                        "tagName: String",
                        "taglang: String",
                        "post: Post!",
                        "tag: Tag!",
                        "createdAt: AWSDateTime",
                        "updatedAt: AWSDateTime");
        assertThat(join.indexes())
                .containsExactly(
                        new Index("byPost", List.of("postId")),
                        new Index("byTag", List.of("tagName", "taglang")));
        assertThat(schema.model("Tag").field("posts").typeText()).isEqualTo("[Posttags]");
        assertThat(association(schema, "Tag", "posts"))
                .isEqualTo(new HasMany("Posttags", List.of("tagName", "taglang")));
    }

    private static Association association(Schema schema, String model, String field) {
        return schema.model(model).field(field).association();
    }

    private static Schema sound(String text) {
        SchemaRead read = SchemaReader.read(text, "s.graphql");
        assertThat(read.problems()).isEmpty();
        return read.schema();
    }
}
