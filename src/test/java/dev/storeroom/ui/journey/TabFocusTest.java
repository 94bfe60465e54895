package dev.storeroom.ui.journey;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whichever tab the keys bring to the front, the next key is for it.
class TabFocusTest extends Journey {
    @BeforeEach
    void openSchema() {
        person.clicks("welcome-open");
        person.awaits("the grid has the focus", () -> Person.hasFocus("grid-Post"));
    }

    @Test
    void aTabThatAKeyOpensHasTheFocusAndGivesItBack() {
        person.presses(KeyCode.ALT, KeyCode.DIGIT4);
        person.awaits("the inspector has the focus", () -> Person.hasFocus("storage-refresh"));
        person.presses(KeyCode.CONTROL, KeyCode.W);
        person.awaits("the grid has it back", () -> Person.hasFocus("grid-Post"));
    }

    @Test
    void theTabThatAKeyStepsToHasTheFocusWhereItWas() {
        person.presses(KeyCode.ALT, KeyCode.DIGIT3);
        person.awaits("the schema has the focus", () -> Person.hasFocus("schema-text"));
        person.presses(KeyCode.CONTROL, KeyCode.PAGE_UP);
        person.awaits("the grid has it", () -> Person.hasFocus("grid-Post"));
        person.presses(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        person.awaits("the schema has it again", () -> Person.hasFocus("schema-text"));
    }
}
