package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// A schema is changed in the window, and the data goes along.
class SchemaEditTest extends Journey {
    private static final StoredPosts HELLO =
            StoredPosts.expected(
                    1,
                    """
                    {"status":"PUBLISHED","title":"Hello"}""");

    @Test
    void aFieldThatIsAddedStandsInTheForm() {
        editsAfter("title: String!");
        person.types("subtitle: Strin");
        person.reads("There is no type Strin.");
        person.types("g");
        person.reads("No problems found");
        person.clicks("schema-save-reload");
        person.reads("Read blog.graphql again. The field Post.subtitle of type String is new.");
        person.presses(KeyCode.CONTROL, KeyCode.PAGE_UP);
        person.clicks(StoredPosts.cell(desktop, "Hello", "title"));
        person.sees("form-field-subtitle");
        assertThat(desktop.schema()).content().contains("title: String!\n  subtitle: String\n");
        assertThat(desktop.stored()).isEqualTo(HELLO);
    }

    @Test
    void aChangeThatDoesNotFitTheDataLeavesItOpen() {
        editsAfter("rating: Int");
        person.presses(KeyCode.UP);
        person.presses(KeyCode.END);
        for (int i = 0; i < "Int".length(); i++) person.presses(KeyCode.BACK_SPACE);
        person.types("String");
        person.clicks("schema-save-reload");
        person.reads("no longer fits the data");
        person.reads("The data of Post.rating is of type Int");
        person.clicks("dialog-close");
        person.reads("tables and forms still follow it as it was");
        desktop.editSchema("rating: String", "rating: Int");
        assertThat(desktop.stored()).isEqualTo(HELLO);
    }

    /// Opens the text for editing, and a new line under that one.
    private void editsAfter(String line) {
        desktop.keep(StoredPosts.post("Hello", "PUBLISHED"));
        person.clicks("welcome-open");
        person.sees(StoredPosts.cell(desktop, "Hello", "title"));
        person.presses(KeyCode.ALT, KeyCode.DIGIT3);
        person.clicks("schema-edit");
        person.presses(KeyCode.CONTROL, KeyCode.F);
        person.types(line);
        person.presses(KeyCode.ESCAPE);
        person.presses(KeyCode.END);
        person.presses(KeyCode.ENTER);
    }
}
