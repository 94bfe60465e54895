package dev.storeroom.ui.tour;

import dev.storeroom.ui.theme.ThemeChoice;

import javafx.scene.input.KeyCode;

/// The main job as a person does it: open a schema, create, edit, filter, restart, inspect, clear,
/// restore.
final class MainJob {
    private static final String DRAFT = "form-field-status-DRAFT";
    private static final String PUBLISHED = "form-field-status-PUBLISHED";
    private static final String UNSAVED = "not saved yet";

    private final TourWindow window;
    private final Hand hand;
    private final Journal journal;

    MainJob(TourWindow window, Hand hand, Journal journal) {
        this.window = window;
        this.hand = hand;
        this.journal = journal;
    }

    void whole() {
        welcome();
        openSchema();
        createPosts();
        editInForm();
        editInCell();
        filter();
        inspect();
        restart();
        clearAndRestore();
        dark();
        new BackendJob(window, hand, journal).whole();
    }

    void firstRecord() {
        welcome();
        openSchema();
        create("Hello", DRAFT, "3");
        journal.step("post-created", "A Post is created in the form.", new Stored(1, 1, "Hello"));
        window.restartWithSchema();
        hand.until("the post is shown again", () -> Hand.isShown("Hello"));
        journal.step("restarted", "After a restart it is there.", new Stored(1, 1, "Hello"));
    }

    private void welcome() {
        hand.until("the welcome tab is shown", () -> Hand.find("welcome").isPresent());
        journal.step("welcome", "Storeroom starts with a welcome tab.", Stored.NOTHING);
    }

    private void openSchema() {
        hand.press(KeyCode.O, KeyCode.CONTROL);
        hand.until("Post is open", () -> Hand.find("grid-empty").isPresent());
        journal.step("schema-opened", "File ▸ Open Schema… opens the blog schema.", Stored.NOTHING);
    }

    private void createPosts() {
        create("Hello", DRAFT, "3");
        journal.step("post-created", "A Post is created in the form.", new Stored(1, 1, "Hello"));
        create("A second post", PUBLISHED, "5");
        create("Notes for later", DRAFT, "");
        journal.step("three-posts", "Two more are created.", new Stored(3, 3, "Hello"));
    }

    private void create(String title, String status, String rating) {
        hand.press(KeyCode.N, KeyCode.CONTROL);
        hand.until("the form is for a new record", () -> Hand.isShown(UNSAVED));
        hand.write("form-field-title", title);
        hand.click(status);
        if (!rating.isEmpty()) hand.write("form-field-rating", rating);
        hand.press(KeyCode.S, KeyCode.CONTROL);
        hand.await("“" + title + "” is stored", () -> window.stored().has(title));
        hand.until("the form shows it as stored", () -> !Hand.isShown(UNSAVED));
    }

    private void editInForm() {
        hand.write("form-field-content", "Written in the form.");
        hand.press(KeyCode.S, KeyCode.CONTROL);
        hand.await("the content is stored", () -> window.stored().has("Written in the form."));
        journal.step(
                "edited-in-form",
                "The form changes one field.",
                new Stored(3, 3, "Written in the form."));
    }

    private void editInCell() {
        hand.doubleClick(
                window.cell("Hello", "title"),
                "the cell is edited",
                () -> Hand.hasFocus("cell-editor"));
        hand.press(KeyCode.A, KeyCode.CONTROL);
        hand.type("Hello world");
        hand.press(KeyCode.ENTER);
        hand.await("the title is stored", () -> window.stored().has("Hello world"));
        journal.step(
                "edited-in-cell",
                "A cell of the table changes another.",
                new Stored(3, 3, "Hello world"));
    }

    private void filter() {
        hand.write("filter-text", "rating >= 4");
        hand.press(KeyCode.ENTER);
        hand.until("one post is left", () -> Hand.isShown("(of 3)"));
        journal.step(
                "filtered", "The filter rating >= 4 leaves one.", new Stored(3, 3, "Hello world"));
        hand.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.until("all posts are back", () -> !Hand.isShown("(of 3)"));
    }

    private void inspect() {
        hand.press(KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.until("the outbox is shown", () -> Hand.find("outbox-list").isPresent());
        journal.step(
                "outbox",
                "The side panel lists what waits for upload.",
                new Stored(3, 3, "Hello world"));
        hand.press(KeyCode.DIGIT4, KeyCode.ALT);
        hand.until("the inspector is shown", () -> Hand.find("storage-models").isPresent());
        journal.step(
                "storage",
                "The storage inspector shows the file.",
                new Stored(3, 3, "Hello world"));
    }

    private void restart() {
        window.restart();
        hand.until("the storage tab is open again", () -> Hand.find("storage-models").isPresent());
        hand.click("navigator-model-Post");
        hand.until("the posts are shown again", () -> Hand.isShown("Hello world"));
        journal.step(
                "restarted",
                "After a restart everything is there.",
                new Stored(3, 3, "Hello world"));
    }

    private void clearAndRestore() {
        hand.press(KeyCode.DELETE, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.until("the question is asked", () -> Hand.find("clear-confirm").isPresent());
        hand.until("it is in English, wherever this runs", () -> Hand.isShown("Cancel"));
        journal.step(
                "clear-asked",
                "Clear Local Data names what goes.",
                new Stored(3, 3, "Hello world"));
        hand.click("clear-confirm");
        hand.await("all is cleared", () -> window.stored().rows() == 0);
        journal.step("cleared", "The data is set aside as a snapshot.", Stored.NOTHING);
        hand.click("status-undo");
        hand.await("all is restored", () -> window.stored().rows() == 3);
        hand.until("the grid shows it", () -> Hand.isShown("Hello world"));
        journal.step("restored", "Undo brings it back.", new Stored(3, 3, "Hello world"));
    }

    private void dark() {
        hand.click(window.cell("A second post", "title"));
        hand.until("the form shows the post", () -> Hand.find("form-field-title").isPresent());
        window.dress(ThemeChoice.DARK);
        journal.step("dark", "The same in the dark theme.", new Stored(3, 3, "Hello world"));
    }
}
