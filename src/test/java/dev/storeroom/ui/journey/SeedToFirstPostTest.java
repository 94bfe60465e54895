package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// How far it is from a schema file to the first record.
class SeedToFirstPostTest extends Journey {
    private static final int MOST_ACTIONS = 6;

    @Test
    void aFirstPostIsSavedWithinSixActions() {
        int before = person.actions();
        person.clicks("welcome-open");
        person.didOutsideTheWindow(); // chooses the file in the desktop's dialog
        person.clicks("empty-new");
        person.awaits("the title has the focus", () -> Person.hasFocus("form-field-title"));
        person.types("Hello");
        person.clicks("form-field-status-DRAFT");
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
