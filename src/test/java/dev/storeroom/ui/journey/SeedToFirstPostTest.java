package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// How far it is from a schema file to the first record.
class SeedToFirstPostTest {
    private static final int MOST_ACTIONS = 6;

    @TempDir private Path folder;
    private Desktop desktop;

    @BeforeEach
    void sitDown() {
        desktop = new Desktop(folder);
    }

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void aFirstPostIsSavedWithinSixActions() {
        Person person = desktop.person();
        int before = person.actions();
        person.clicks("welcome-open");
        person.didOutsideTheWindow(); // chooses the file in the desktop's dialog
        person.clicks("empty-new");
        person.awaits("the title has the focus", () -> Person.hasFocus("form-field-title"));
        person.types("Hello");
        person.clicks("form-field-status");
        person.clicks("form-save");
        person.reads("Created “Hello”");
        assertThat(person.actions() - before).isLessThanOrEqualTo(MOST_ACTIONS);
        assertThat(desktop.stored())
                .isEqualTo(
                        StoredPosts.expected(
                                1,
                                """
                                {"status":"DRAFT","title":"Hello"}"""));
    }
}
