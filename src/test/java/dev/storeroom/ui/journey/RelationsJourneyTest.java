package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// Parents and children as a person makes, links, follows and deletes them, in the form.
class RelationsJourneyTest extends Journey {
    @Override
    String schema() {
        return sample("blog-comments");
    }

    @Test
    void aBlogGetsPostsAndCommentsAndLosesThemTogether() {
        person.chooses("menu-file", "menu-file-open-schema");
        createBlog();
        addPost();
        followAndComeBack();
        addComment();
        comeBackToTheFilter();
        deleteAllAndUndo();
        restart();
    }

    private void createBlog() {
        person.clicks("new-record");
        person.writes("form-field-name", "My blog");
        person.clicks("form-save");
        person.reads("Created “My blog”");
        person.sees("related-posts");
        assertThat(person.textOf("related-count-posts")).isEqualTo("0");
    }

    private void addPost() {
        person.clicks("related-add-posts");
        person.sees("form-field-title");
        person.awaits("the post belongs to the blog", () -> Person.isRead("My blog"));
        person.awaits("its title has the focus", () -> Person.hasFocus("form-field-title"));
        person.types("Hello");
        person.clicks("form-field-status-DRAFT");
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.awaits("the blog is back", () -> Person.isShown("form-label", "My blog"));
        person.awaits("it has a post", () -> Person.isShown("related-count-posts", "1"));
        assertThat(person.textOf("related-record-posts-1")).isEqualTo("Hello");
    }

    private void followAndComeBack() {
        person.clicks("related-record-posts-1");
        person.awaits("the post is shown", () -> Person.isShown("form-label", "Hello"));
        person.presses(KeyCode.CONTROL, KeyCode.W);
        person.awaits("the blog is in front", () -> Person.isShown("form-label", "My blog"));
        person.clicks("related-record-posts-1");
        person.awaits("the post is shown anew", () -> Person.isShown("form-label", "Hello"));
        person.awaits("the keys go to the post", () -> Person.hasFocus("grid-Post"));
        person.presses(KeyCode.ALT, KeyCode.LEFT);
        person.awaits("the blog is back", () -> Person.isShown("form-label", "My blog"));
        person.presses(KeyCode.ALT, KeyCode.RIGHT);
        person.awaits("the post is back", () -> Person.isShown("form-label", "Hello"));
        person.clicks("form-open-blog");
        person.awaits("its blog is shown", () -> Person.isShown("form-label", "My blog"));
        person.presses(KeyCode.ALT, KeyCode.LEFT);
        person.awaits("the post is back again", () -> Person.isShown("form-label", "Hello"));
    }

    private void addComment() {
        person.clicks("related-add-comments");
        person.awaits(
                "its first field has the focus", () -> Person.hasFocus("form-field-writtenAt"));
        person.writes("form-field-author", "Ada");
        person.writes("form-field-content", "Well said");
        person.clicks("form-now-writtenAt");
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.awaits(
                "the post has a comment", () -> Person.isShown("related-count-comments", "1"));
        assertThat(desktop.count("Comment")).isEqualTo(1);
    }

    /// The filter that is there when a link is followed is there on the way back, though the table
    /// was left without it meanwhile.
    private void comeBackToTheFilter() {
        person.writes("filter-text", "title = \"Hello\"");
        person.presses(KeyCode.ENTER);
        person.clicks("form-open-blog");
        person.awaits("its blog is shown", () -> Person.isShown("form-label", "My blog"));
        person.clicks("related-record-posts-1");
        person.awaits("the post is shown", () -> Person.isShown("form-label", "Hello"));
        person.chooses("menu-edit", "menu-edit-clear-filters");
        person.awaits("there is no filter", () -> person.textOf("filter-text").isEmpty());
        person.presses(KeyCode.ALT, KeyCode.LEFT);
        person.awaits("its blog is back", () -> Person.isShown("form-label", "My blog"));
        person.presses(KeyCode.ALT, KeyCode.LEFT);
        person.awaits(
                "the filter is back", () -> Person.isShown("filter-text", "title = \"Hello\""));
        person.awaits("the post is back", () -> Person.isShown("form-label", "Hello"));
        person.chooses("menu-edit", "menu-edit-clear-filters");
    }

    private void deleteAllAndUndo() {
        person.clicks("form-open-blog");
        person.awaits("the blog is shown", () -> Person.isShown("form-label", "My blog"));
        person.clicks("form-delete");
        person.reads("1 Comment");
        person.presses(KeyCode.ENTER);
        person.awaitsOnDisk("all three are gone", () -> family() == 0);
        person.presses(KeyCode.CONTROL, KeyCode.Z);
        person.awaitsOnDisk("all are back", () -> family() == 2);
    }

    private void restart() {
        desktop.restart();
        person.reads("My blog");
        assertThat(desktop.count("Blog")).isEqualTo(1);
    }

    private long family() {
        return desktop.count("Comment") + desktop.count("Post");
    }
}
