package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A schema that changed since its data was stored never costs any of it.
class ChangedSchemaTest extends Journey {
    private static final StoredPosts HELLO =
            StoredPosts.expected(
                    1,
                    """
                    {"status":"PUBLISHED","title":"Hello"}""");

    @BeforeEach
    void prepare() {
        desktop.keep(StoredPosts.post("Hello", "PUBLISHED"));
    }

    @Test
    void aValueThatItDroppedIsShownAndKeptWhileOtherFieldsSave() {
        desktop.editSchema("  PUBLISHED\n", "");
        person.clicks("welcome-open");
        person.clicks(StoredPosts.cell(desktop, "Hello", "title"));
        person.reads("PUBLISHED (not in schema)");
        person.writes("form-field-title", "Hello again");
        person.clicks("form-save");
        person.reads("Saved “Hello again”");
        assertThat(desktop.stored())
                .isEqualTo(
                        StoredPosts.expected(
                                1,
                                """
                                {"status":"PUBLISHED","title":"Hello again"}"""));
    }

    @Test
    void aChangeThatDoesNotFitTheDataIsRefusedWithTheReason() {
        desktop.editSchema("rating: Int", "rating: String");
        person.clicks("welcome-open");
        person.reads("The data of Post.rating is of type Int, but the schema now says String.");
        person.clicks("dialog-cancel");
        desktop.editSchema("rating: String", "rating: Int");
        person.clicks("welcome-open");
        person.sees(StoredPosts.cell(desktop, "Hello", "title"));
        assertThat(desktop.stored()).isEqualTo(HELLO);
    }

    @Test
    void aMistakeMadeWhileItIsOpenLeavesItOpenUntilItIsMended() {
        String title = StoredPosts.cell(desktop, "Hello", "title");
        person.clicks("welcome-open");
        person.sees(title);
        desktop.editSchema("title: String!", "title String!");
        person.chooses("menu-file", "menu-file-reload");
        person.reads("It stays open as it was read before.");
        person.reads("blog.graphql:8");
        person.clicks("dialog-close");
        person.sees(title);
        desktop.editSchema("title String!", "title: String!\n  subtitle: String");
        person.chooses("menu-file", "menu-file-reload");
        person.clicks(title);
        person.sees("form-field-subtitle");
        assertThat(desktop.stored()).isEqualTo(HELLO);
    }

    @Test
    void aMistakeInItsSyntaxIsShownByItsLineAndTheDataWaits() {
        desktop.editSchema("title: String!", "title String!");
        person.clicks("welcome-open");
        person.reads("blog.graphql:8");
        desktop.editSchema("title String!", "title: String!");
        assertThat(desktop.stored()).isEqualTo(HELLO);
    }
}
