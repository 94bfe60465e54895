package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// Records of two models that belong together many to many.
class TagsJourneyTest extends Journey {
    @Override
    String schema() {
        return sample("tags");
    }

    @Test
    void aPostGetsATagLosesItAndHasItAgain() {
        person.chooses("menu-file", "menu-file-open-schema");
        person.clicks("new-record");
        person.writes("form-field-title", "Hello");
        person.clicks("form-save");
        person.reads("Created “Hello”");
        addTag();
        followIt();
        unlinkAndUndo();
        linkAgain();
        restart();
        deleteThePostWithItsLink();
    }

    private void addTag() {
        person.clicks("related-add-tags");
        person.sees("form-field-label");
        person.writes("form-field-label", "java");
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.awaits("the post has the tag", () -> Person.isShown("related-count-tags", "1"));
        assertThat(desktop.count("PostTags")).isEqualTo(1);
    }

    private void followIt() {
        person.clicks("related-record-tags-1");
        person.awaits("the tag is shown", () -> Person.isShown("form-label", "java"));
        person.awaits("it has the post", () -> Person.isShown("related-record-posts-1", "Hello"));
        person.presses(KeyCode.ALT, KeyCode.LEFT);
        person.awaits("the post is back", () -> Person.isShown("form-label", "Hello"));
    }

    private void unlinkAndUndo() {
        person.clicks("related-unlink-tags-1");
        person.reads("Unlinked “java” from “Hello”");
        person.awaits("there is no tag", () -> Person.isShown("related-count-tags", "0"));
        assertThat(desktop.count("Tag")).isEqualTo(1);
        person.presses(KeyCode.CONTROL, KeyCode.Z);
        person.awaits("the tag is back", () -> Person.isShown("related-count-tags", "1"));
    }

    private void linkAgain() {
        person.clicks("related-unlink-tags-1");
        person.awaits("there is no tag", () -> Person.isShown("related-count-tags", "0"));
        person.clicks("related-link-tags");
        person.sees("relation-search");
        person.types("java");
        person.awaits("the tag is found", () -> Person.isRead("java"));
        person.pressesUntil(
                "it is linked", () -> Person.isShown("related-count-tags", "1"), KeyCode.ENTER);
        assertThat(desktop.count("PostTags")).isEqualTo(1);
    }

    private void restart() {
        desktop.restart();
        person.clicks(desktop.row("Post", "title", "Hello") + "title");
        person.awaits("the tag is there", () -> Person.isShown("related-record-tags-1", "java"));
    }

    /// The link goes with the post, the tag stays.
    private void deleteThePostWithItsLink() {
        person.clicks("form-delete");
        person.reads("1 PostTags");
        person.presses(KeyCode.ENTER);
        person.awaitsOnDisk("both are gone", () -> family() == 0);
        assertThat(desktop.count("Tag")).isEqualTo(1);
        person.presses(KeyCode.CONTROL, KeyCode.Z);
        person.awaitsOnDisk("both are back", () -> family() == 2);
    }

    private long family() {
        return desktop.count("Post") + desktop.count("PostTags");
    }
}
