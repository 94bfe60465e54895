package dev.storeroom.ui.journey;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.Screens;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The main window's screens as they were approved.
class MainScreensTest {
    @TempDir private Path folder;
    private Desktop desktop;
    private Person person;

    @BeforeEach
    void sitDown() {
        desktop = new Desktop(folder);
        person = desktop.person();
        person.presses(KeyCode.ALT, KeyCode.DIGIT1);
        person.presses(KeyCode.ALT, KeyCode.DIGIT2);
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void anEmptyTableLooksAsApproved() {
        person.clicks("welcome-open");
        person.sees("grid-empty");
        look("table-empty");
    }

    @Test
    void aTableWithItsFormAndTheSidePanelLooksAsApproved() {
        openPosts();
        person.clicks("cell-Post-Hello-title");
        person.awaits("the form is shown", () -> Person.isShown("form-field-title", "Hello"));
        look("table-form");
    }

    private void openPosts() {
        desktop.keep(
                StoredPosts.post("Hello", "PUBLISHED"),
                StoredPosts.post("A second post", "DRAFT"),
                StoredPosts.post("Notes for later", "DRAFT"));
        person.clicks("welcome-open");
        person.sees("cell-Post-Hello-title");
    }

    private void look(String name) {
        Parent content = desktop.takeContent();
        Screens.check(name + "-light", FxToolkit.call(() -> new StackPane(content)));
    }
}
