package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Input that cannot be saved is neither written nor lost.
class InvalidInputTest extends Journey {
    private static final String RATING = "form-field-rating";
    private static final StoredPosts BOTH =
            StoredPosts.expected(
                    2,
                    """
                    {"status":"DRAFT","title":"Hello"}""",
                    """
                    {"status":"DRAFT","title":"Other"}""");

    @BeforeEach
    void prepare() {
        desktop.keep(StoredPosts.post("Hello", "DRAFT"), StoredPosts.post("Other", "DRAFT"));
        person.clicks("welcome-open");
    }

    @Test
    void itStaysInItsFieldWithTheReasonUntilItIsMended() {
        chooses("Hello");
        person.writes(RATING, "many");
        person.presses(KeyCode.TAB);
        person.sees("form-message-rating");
        person.clicks("form-save");
        person.reads("Nothing was saved yet");
        assertThat(desktop.stored()).isEqualTo(BOTH);
        chooses("Other");
        person.awaits("the other post has no rating", () -> Person.isShown(RATING, ""));
        chooses("Hello");
        person.awaits("what was typed is back", () -> Person.isShown(RATING, "many"));
        desktop.restart();
        chooses("Hello");
        person.awaits("what was typed is back again", () -> Person.isShown(RATING, "many"));
        assertThat(desktop.stored()).isEqualTo(BOTH);
        person.writes(RATING, "4");
        person.clicks("form-save");
        person.reads("Saved “Hello”");
        assertThat(desktop.stored().posts())
                .contains(
                        """
                        {"rating":4,"status":"DRAFT","title":"Hello"}""");
    }

    @Test
    void itStaysInItsCellWithTheReason() {
        String cell = StoredPosts.cell(desktop, "Hello", "rating");
        chooses("Hello");
        person.pressesUntil(
                "the rating has the focus", () -> Person.isFocusedCell("rating"), KeyCode.RIGHT);
        person.presses(KeyCode.F2);
        person.sees("cell-editor");
        person.types("many");
        person.presses(KeyCode.ENTER);
        person.awaits("the cell keeps what was typed", () -> Person.isShown(cell, "many"));
        assertThat(desktop.stored()).isEqualTo(BOTH);
        desktop.restart();
        person.awaits("the cell has it again", () -> Person.isShown(cell, "many"));
        assertThat(desktop.stored()).isEqualTo(BOTH);
    }

    private void chooses(String title) {
        person.clicks(StoredPosts.cell(desktop, title, "title"));
        person.awaits(
                "the form shows “" + title + "”", () -> Person.isShown("form-field-title", title));
    }
}
