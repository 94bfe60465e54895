package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Association.BelongsTo;
import dev.storeroom.schema.Association.HasMany;
import dev.storeroom.schema.Association.HasOne;
import dev.storeroom.schema.Association.ManyToMany;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ForeignKey.Holder;
import dev.storeroom.schema.ForeignKey.Origin;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;
import dev.storeroom.testing.Samples;

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
                .isEqualTo(
                        new HasMany(
                                "Comment", there("id", "postCommentsId", Origin.GENERATED, null)));
        assertThat(association(schema, "Comment", "post"))
                .isEqualTo(new BelongsTo("Post", here("postCommentsId", "id", Origin.GENERATED)));
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
                .isEqualTo(
                        new HasMany(
                                "Comment",
                                there(
                                        "key year",
                                        "postCommentsKey postCommentsYear",
                                        Origin.GENERATED,
                                        null)));
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
                .isEqualTo(new HasOne("Team", here("projectTeamId", "id", Origin.GENERATED)));
        assertThat(association(schema, "Team", "project"))
                .isEqualTo(new BelongsTo("Project", here("teamProjectId", "id", Origin.GENERATED)));
        assertThat(schema.model("Team").field("teamProjectId").typeText()).isEqualTo("ID!");
    }

    @Test
    void namedFieldsAreTheForeignKeys() {
        Schema schema =
                sound(
                        """
                        type Post @model { id: ID! comments: [Comment] @hasMany(indexName: "byPost", fields: ["id"]) }
                        type Comment @model {
                          postId: ID! @index(name: "byPost", sortKeyFields: ["text"]) text: String
                          post: Post @belongsTo(fields: ["postId"])
                        }
                        """);
        assertThat(association(schema, "Post", "comments"))
                .isEqualTo(new HasMany("Comment", there("id", "postId", Origin.FIELDS, "byPost")));
        assertThat(association(schema, "Comment", "post"))
                .isEqualTo(new BelongsTo("Post", here("postId", "id", Origin.FIELDS)));
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
                .isEqualTo(new HasMany("Comment", there("id", "postId", Origin.REFERENCES, null)));
    }

    @Test
    void aModelMayReferToItself() {
        Schema schema = sound("type Employee @model { reports: [Employee] @hasMany }");
        assertThat(association(schema, "Employee", "reports"))
                .isEqualTo(
                        new HasMany(
                                "Employee",
                                there("id", "employeeReportsId", Origin.GENERATED, null)));
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
        assertThat(association(schema, "Tag", "posts"))
                .isEqualTo(
                        new ManyToMany(
                                "Post",
                                "Posttags",
                                "tag",
                                "post",
                                there("name lang", "tagName taglang", Origin.GENERATED, "byTag"),
                                here("postId", "id", Origin.GENERATED)));
    }

    @Test
    void aHasOneByReferencesHasItsForeignKeyOnTheOtherModel() {
        Schema schema =
                sound(
                        """
                        type Project @model { team: Team @hasOne(references: "projectId") }
                        type Team @model { projectId: ID project: Project @belongsTo(references: "projectId") }
                        """);
        assertThat(association(schema, "Project", "team"))
                .isEqualTo(new HasOne("Team", there("id", "projectId", Origin.REFERENCES, null)));
    }

    @Test
    void aHasManyMayStartFromAnyField() {
        Schema schema =
                sound(
                        """
                        type Room @model { number: String notes: [Note] @hasMany(indexName: "byRoom", fields: "number") }
                        type Note @model { room: String @index(name: "byRoom") }
                        """);
        assertThat(association(schema, "Room", "notes"))
                .isEqualTo(new HasMany("Note", there("number", "room", Origin.FIELDS, "byRoom")));
    }

    @Test
    void theRelationsOfAModelAreInTheOrderOfItsFields() {
        ModelType comment = Samples.read("blog-comments").model("Comment");
        assertThat(comment.relations()).extracting(Relation::name).containsExactly("post");
    }

    @Test
    void theTwoEndsOfARelationFindEachOther() {
        Schema schema =
                sound(
                        """
                        type Post @model { comments: [Comment] @hasMany tags: [Tag] @manyToMany(relationName: "PostTags") }
                        type Comment @model { post: Post @belongsTo replies: [Comment] @hasMany }
                        type Tag @model { posts: [Post] @manyToMany(relationName: "PostTags") }
                        """);
        assertThat(otherEnd(schema, "Post", "comments")).isEqualTo("post");
        assertThat(otherEnd(schema, "Comment", "post")).isEqualTo("comments");
        assertThat(otherEnd(schema, "Post", "tags")).isEqualTo("posts");
        assertThat(otherEnd(schema, "PostTags", "tag")).isEqualTo("none");
        assertThat(otherEnd(schema, "Comment", "replies")).isEqualTo("none");
    }

    private static String otherEnd(Schema schema, String model, String field) {
        ModelType type = schema.model(model);
        Relation relation =
                type.relations().stream()
                        .filter(each -> each.name().equals(field))
                        .findFirst()
                        .orElseThrow();
        return schema.otherEnd(type, relation).map(Relation::name).orElse("none");
    }

    private static ForeignKey here(String own, String related, Origin origin) {
        return new ForeignKey(Holder.OWN, words(own), words(related), origin, null);
    }

    private static ForeignKey there(String own, String related, Origin origin, String index) {
        return new ForeignKey(Holder.RELATED, words(own), words(related), origin, index);
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
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
