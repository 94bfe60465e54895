package dev.storeroom.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// The main job as a person does it, from the first start to taking back the clearing.
class MainJobJourneyTest extends Journey {
    private static final String HELLO =
            """
            {"content":"Typed in the form.","rating":3,"status":"DRAFT","title":"Hello"}""";
    private static final String HELLO_WORLD = HELLO.replace("Hello", "Hello world");
    private static final String SECOND =
            """
            {"rating":5,"status":"PUBLISHED","title":"A second post"}""";

    /// The enum's first button stands for the whole field.
    private static final String DRAFT = "form-field-status-DRAFT";

    private static final String PUBLISHED = "form-field-status-PUBLISHED";

    @Test
    void postsAreCreatedEditedFoundAgainInspectedClearedAndRestored() {
        openSchema();
        createPosts();
        editInForm();
        editInCell();
        filter();
        restart();
        inspectOutbox();
        inspectStorage();
        clear();
        restore();
    }

    private void openSchema() {
        person.chooses("menu-file", "menu-file-open-schema");
        person.sees("grid-empty");
        assertThat(desktop.stored()).isEqualTo(posts(0));
    }

    private void createPosts() {
        create("Hello", DRAFT, "3");
        assertThat(desktop.stored())
                .isEqualTo(
                        posts(
                                1,
                                """
                                {"rating":3,"status":"DRAFT","title":"Hello"}"""));
        create("A second post", PUBLISHED, "5");
        assertThat(desktop.stored().waiting()).isEqualTo(2);
    }

    private void create(String title, String status, String rating) {
        person.clicks("new-record");
        person.reads("not saved yet");
        person.writes("form-field-title", title);
        person.clicks(status);
        person.writes("form-field-rating", rating);
        person.clicks("form-save");
        person.reads("Created “" + title + "”");
    }

    private void editInForm() {
        person.clicks(StoredPosts.cell(desktop, "Hello", "title"));
        person.awaits("the form shows the post", () -> Person.isShown("form-field-title", "Hello"));
        person.writes("form-field-content", "Typed in the form.");
        person.presses(KeyCode.CONTROL, KeyCode.S);
        person.reads("Saved “Hello”");
        assertThat(desktop.stored()).isEqualTo(posts(2, HELLO, SECOND));
    }

    private void editInCell() {
        person.doubleClicks(StoredPosts.cell(desktop, "Hello", "title"));
        person.sees("cell-editor");
        person.presses(KeyCode.CONTROL, KeyCode.A);
        person.types("Hello world");
        person.presses(KeyCode.ENTER);
        person.reads("Saved title of “Hello world”");
        assertThat(desktop.stored()).isEqualTo(posts(2, HELLO_WORLD, SECOND));
    }

    private void filter() {
        String low = StoredPosts.cell(desktop, "Hello world", "title");
        String high = StoredPosts.cell(desktop, "A second post", "title");
        person.sees(low);
        person.writes("filter-text", "rating >= 4");
        person.presses(KeyCode.ENTER);
        person.seesNo(low);
        person.sees(high);
        person.chooses("menu-edit", "menu-edit-clear-filters");
        person.sees(low);
        assertThat(desktop.stored()).isEqualTo(posts(2, HELLO_WORLD, SECOND));
    }

    private void restart() {
        person.presses(KeyCode.ALT, KeyCode.DIGIT4);
        person.sees("storage-inspector");
        person.chooses("menu-file", "menu-file-exit");
        desktop.awaitClosed();
        assertThat(desktop.stored()).isEqualTo(posts(2, HELLO_WORLD, SECOND));
        desktop.startAgain();
        person.sees("storage-inspector");
        person.clicks("tab-model-Post");
        person.sees(StoredPosts.cell(desktop, "Hello world", "title"));
        assertThat(desktop.stored()).isEqualTo(posts(2, HELLO_WORLD, SECOND));
    }

    private void inspectOutbox() {
        person.chooses("menu-sync", "menu-sync-outbox");
        person.sees("outbox-list");
        person.clicks("outbox-list");
        person.presses(KeyCode.HOME);
        person.awaits(
                "the payload is shown",
                () ->
                        Person.find("outbox-payload")
                                .map(Person::text)
                                .orElse("")
                                .contains("createPost"));
        assertThat(person.textOf("outbox-payload"))
                .contains("mutation", "$input: CreatePostInput!")
                .contains("\"title\": \"Hello world\"", "\"rating\": 3");
    }

    private void inspectStorage() {
        person.chooses("menu-view", "menu-view-storage");
        person.sees("storage-models");
        assertThat(person.textOf("storage-path")).isEqualTo(desktop.database().toString());
    }

    private void clear() {
        person.chooses("menu-sync", "menu-sync-clear");
        person.reads("this is the only copy");
        assertThat(desktop.stored()).isEqualTo(posts(2, HELLO_WORLD, SECOND));
        person.clicks("clear-confirm");
        person.reads("Cleared 2 records");
        assertThat(desktop.stored()).isEqualTo(posts(0));
    }

    private void restore() {
        person.clicks("status-undo");
        person.reads("Restored 2 records");
        assertThat(desktop.stored()).isEqualTo(posts(2, HELLO_WORLD, SECOND));
        person.clicks("tab-model-Post");
        person.sees(StoredPosts.cell(desktop, "Hello world", "title"));
    }

    private static StoredPosts posts(int waiting, String... posts) {
        return StoredPosts.expected(waiting, posts);
    }
}
