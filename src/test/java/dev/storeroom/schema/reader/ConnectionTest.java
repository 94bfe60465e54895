package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Association.BelongsTo;
import dev.storeroom.schema.Association.HasMany;
import dev.storeroom.schema.Association.HasOne;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ForeignKey.Holder;
import dev.storeroom.schema.ForeignKey.Origin;
import dev.storeroom.schema.Schema;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Relations of the first transformer; foreign keys have the names that Amplify gives them.
final class ConnectionTest {
    @Test
    void aKeyNameAndFieldsJoinAListWithItsParent() {
        Schema schema =
                sound(
                        """
                        type Post @model { id: ID! comments: [Comment] @connection(keyName: "byPost", fields: ["id"]) }
                        type Comment @model @key(name: "byPost", fields: ["postID", "content"]) {
                          id: ID! postID: ID! content: String! post: Post @connection(fields: ["postID"])
                        }
                        """);
        assertThat(association(schema, "Post", "comments"))
                .isEqualTo(new HasMany("Comment", there("postID", Origin.FIELDS, "byPost")));
        assertThat(association(schema, "Comment", "post"))
                .isEqualTo(new BelongsTo("Post", here("postID", Origin.FIELDS)));
        assertThat(schema.model("Comment").relations()).hasSize(1);
    }

    @Test
    void aNameJoinsAListWithTheForeignKeyOfTheOtherHalf() {
        Schema schema =
                sound(
                        """
                        type Post @model { comments: [Comment] @connection(name: "PostComments") }
                        type Comment @model { text: String post: Post @connection(name: "PostComments") }
                        """);
        assertThat(association(schema, "Post", "comments"))
                .isEqualTo(new HasMany("Comment", there("commentPostId", Origin.GENERATED, null)));
        assertThat(association(schema, "Comment", "post"))
                .isEqualTo(new BelongsTo("Post", here("commentPostId", Origin.GENERATED)));
        assertThat(schema.model("Comment").field("commentPostId").typeText()).isEqualTo("ID");
    }

    @Test
    void aBareConnectionMakesAForeignKeyOfItsOwn() {
        Schema schema =
                sound(
                        """
                        type Project @model { team: Team @connection tasks: [Task] @connection }
                        type Team @model { name: String }
                        type Task @model { name: String }
                        """);
        assertThat(association(schema, "Project", "team"))
                .isEqualTo(new BelongsTo("Team", here("projectTeamId", Origin.GENERATED)));
        assertThat(association(schema, "Project", "tasks"))
                .isEqualTo(new HasMany("Task", there("projectTasksId", Origin.GENERATED, null)));
    }

    @Test
    void oneRecordByFieldsThatMayBeMissingIsAChild() {
        Schema schema =
                sound(
                        """
                        type Project @model { teamID: ID! team: Team @connection(fields: ["teamID"]) }
                        type Team @model { id: ID! name: String }
                        """);
        assertThat(association(schema, "Project", "team"))
                .isEqualTo(new HasOne("Team", here("teamID", Origin.FIELDS)));
    }

    private static ForeignKey here(String own, Origin origin) {
        return new ForeignKey(Holder.OWN, List.of(own), List.of("id"), origin, null);
    }

    private static ForeignKey there(String related, Origin origin, String index) {
        return new ForeignKey(Holder.RELATED, List.of("id"), List.of(related), origin, index);
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
