package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// A schema of Amplify's first transformer, as its guides have it.
class OldBlogJourneyTest extends Journey {
    @Override
    String schema() {
        return """
               type Blog @model {
                 id: ID!
                 name: String!
                 posts: [Post] @connection(name: "BlogPosts")
               }
               type Post @model {
                 id: ID!
                 title: String!
                 blog: Blog @connection(name: "BlogPosts")
                 comments: [Comment] @connection(keyName: "byPost", fields: ["id"])
               }
               type Comment @model @key(name: "byPost", fields: ["postID", "content"]) {
                 id: ID!
                 postID: ID!
                 content: String!
                 post: Post @connection(fields: ["postID"])
               }
               """;
    }

    @Test
    void aBlogItsPostAndACommentAreMadeFollowedAndMovedOff() {
        person.chooses("menu-file", "menu-file-open-schema");
        person.clicks("new-record");
        person.writes("form-field-name", "My blog");
        person.clicks("form-save");
        person.reads("Created “My blog”");
        add("posts", "form-field-title", "Hello");
        person.clicks("related-record-posts-1");
        person.awaits("the post is shown", () -> Person.isShown("form-label", "Hello"));
        add("comments", "form-field-content", "Well said");
        assertThat(desktop.count("Comment")).isEqualTo(1);
        takeThePostOff();
        restart();
        deleteTheBlogWithAllOfIt();
    }

    private void add(String relation, String field, String text) {
        person.clicks("related-add-" + relation);
        person.sees(field);
        person.writes(field, text);
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.awaits(
                "it is listed", () -> Person.isShown("related-record-" + relation + "-1", text));
    }

    /// A post may be without a blog, a comment not without a post.
    private void takeThePostOff() {
        person.clicks("form-clear-blog");
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.reads("Saved “Hello”");
        person.presses(KeyCode.ALT, KeyCode.LEFT);
        person.awaits("the blog is empty", () -> Person.isShown("related-count-posts", "0"));
        person.presses(KeyCode.CONTROL, KeyCode.Z);
        person.awaits("its post is back", () -> Person.isShown("related-count-posts", "1"));
    }

    private void restart() {
        desktop.restart();
        person.clicks(desktop.row("Blog", "name", "My blog") + "name");
        person.awaits("its post is there", () -> Person.isShown("related-record-posts-1", "Hello"));
    }

    private void deleteTheBlogWithAllOfIt() {
        person.clicks("form-delete");
        person.reads("1 Comment");
        person.presses(KeyCode.ENTER);
        person.awaitsOnDisk("all of it is gone", () -> family() == 0);
        person.presses(KeyCode.CONTROL, KeyCode.Z);
        person.awaitsOnDisk("all of it is back", () -> family() == 3);
    }

    private long family() {
        return desktop.count("Blog") + desktop.count("Post") + desktop.count("Comment");
    }
}
