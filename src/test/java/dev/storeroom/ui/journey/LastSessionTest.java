package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.workspace.Workspaces;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

/// What was open when Storeroom was left is open when it starts again.
class LastSessionTest extends Journey {
    @BeforeEach
    void openSchema() {
        person.clicks("welcome-open");
        person.sees("grid-empty");
    }

    @Test
    void itsSchemaAndItsTabsComeBack() {
        person.chooses("menu-view", "menu-view-schema");
        person.sees("schema-text");
        desktop.restart();
        person.sees("schema-text");
        person.clicks("tab-model-Post");
        person.sees("grid-empty");
    }

    @Test
    void aSchemaThatWasClosedStaysClosed() {
        person.chooses("menu-file", "menu-file-close-project");
        person.sees("welcome");
        desktop.restart();
        person.sees("welcome");
    }

    @Test
    void aSchemaThatIsGoneLeadsToTheWelcome() throws IOException {
        person.chooses("menu-file", "menu-file-exit");
        desktop.awaitClosed();
        Files.delete(desktop.schema());
        desktop.startAgain();
        person.sees("welcome");
    }

    @Test
    void aSchemaThatIsOpenElsewhereIsLeftThere() {
        person.chooses("menu-file", "menu-file-exit");
        desktop.awaitClosed();
        try (var other = desktop.open(Workspaces.Access.WRITE)) {
            desktop.startAgain();
            person.sees("welcome");
            assertThat(other.schemaFile()).isEqualTo(desktop.schema());
        }
    }
}
