package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// Storeroom without a mouse.
class KeyboardOnlyTest extends Journey {
    @Test
    void aPostIsCreatedEditedAndDeletedByKeysAlone() {
        person.presses(KeyCode.CONTROL, KeyCode.O);
        person.sees("grid-empty");
        person.presses(KeyCode.CONTROL, KeyCode.N);
        person.awaits("the title has the focus", () -> Person.hasFocus("form-field-title"));
        person.types("Hello");
        tabTo("form-field-status-DRAFT");
        person.presses(KeyCode.RIGHT);
        person.presses(KeyCode.SPACE);
        tabTo("form-field-rating");
        person.types("4");
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.reads("Created “Hello”");
        assertThat(desktop.stored()).isEqualTo(posts("PUBLISHED", "Hello"));
        editInCell();
        person.presses(KeyCode.CONTROL, KeyCode.DELETE);
        person.reads("Deleted");
        assertThat(desktop.stored().posts()).isEmpty();
        person.presses(KeyCode.CONTROL, KeyCode.Z);
        person.sees(StoredPosts.cell(desktop, "Hello world", "title"));
        assertThat(desktop.stored().posts()).hasSize(1);
    }

    private void editInCell() {
        person.presses(KeyCode.ESCAPE);
        person.awaits("the grid has the focus", () -> Person.hasFocus("grid-Post"));
        person.presses(KeyCode.HOME);
        person.pressesUntil(
                "the title can be edited", () -> Person.isFocusedCell("title"), KeyCode.RIGHT);
        person.presses(KeyCode.F2);
        person.sees("cell-editor");
        person.presses(KeyCode.CONTROL, KeyCode.A);
        person.types("Hello world");
        person.presses(KeyCode.ENTER);
        person.reads("Saved title of “Hello world”");
        assertThat(desktop.stored()).isEqualTo(posts("PUBLISHED", "Hello world"));
    }

    private void tabTo(String id) {
        person.pressesUntil("#" + id + " has the focus", () -> Person.hasFocus(id), KeyCode.TAB);
    }

    private static StoredPosts posts(String status, String title) {
        return StoredPosts.expected(
                1,
                """
                {"rating":4,"status":"%s","title":"%s"}"""
                        .formatted(status, title));
    }
}
