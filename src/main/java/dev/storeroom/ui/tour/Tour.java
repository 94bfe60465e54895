package dev.storeroom.ui.tour;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.ui.dialog.ChosenFile;
import dev.storeroom.ui.dialog.FxDialogs;
import dev.storeroom.ui.shell.AppWindow;
import dev.storeroom.ui.theme.ThemeChoice;
import dev.storeroom.workspace.LogFile;
import dev.storeroom.workspace.Workspaces;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A walk through the main job with the real window on JavaFX's headless platform: open a schema,
/// create, edit, filter, restart, inspect, clear, restore. After each step the database file is
/// read by a second reader, and a picture is taken.
public final class Tour {
    private static final Logger LOG = LoggerFactory.getLogger(Tour.class);

    /// Stays within the headless platform's screen of 1000 × 1000.
    private static final double WIDTH = 980;

    private static final double HEIGHT = 700;

    private static final String DRAFT = "form-field-status-DRAFT";

    private static final String PUBLISHED = "form-field-status-PUBLISHED";

    private static final String UNSAVED = "not saved yet";

    private final Path out;
    private final Path data;
    private final LogFile log;
    private final Path schema;
    private final Hand hand = new Hand();
    private final Album album;
    private final List<Value> steps = new ArrayList<>();
    private Stage stage;
    private AppWindow window;

    private Tour(Path out, Path data, LogFile log) {
        this.out = out;
        this.data = data;
        this.log = log;
        schema = data.resolve("blog.graphql");
        album = new Album(out);
        stage = Hand.onFx(Stage::new);
        window = open(Optional.empty());
    }

    /// Makes this process use the headless platform; call it before anything of JavaFX.
    public static void goHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Walks the tour in a data folder of its own, which is gone afterwards.
    ///
    /// @param out where the pictures, `tour.json` and the log go; made if missing
    /// @return the sentence that says what was not as it should be; empty if all was well
    public static String walk(Path out) throws IOException, InterruptedException {
        return walk(out, Tour::mainJob);
    }

    /// Walks as far as the first record, and back to it after a restart.
    public static String begin(Path out) throws IOException, InterruptedException {
        return walk(out, Tour::firstRecord);
    }

    private static String walk(Path out, Consumer<Tour> way)
            throws IOException, InterruptedException {
        LogFile log = LogFile.startIn(out, "tour");
        deletePictures(out);
        Path data = Files.createTempDirectory("storeroom-tour");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        try (InputStream sample =
                Objects.requireNonNull(
                        Tour.class.getResourceAsStream("/dev/storeroom/samples/blog.graphql"))) {
            Files.copy(sample, data.resolve("blog.graphql"));
            return new Tour(out, data, log).walk(way);
        } catch (RuntimeException e) {
            LOG.error("The tour broke off", e);
            return "It broke off: " + e + ". What led to it is in " + log.file() + ".";
        } finally {
            Platform.exit();
            delete(data);
        }
    }

    private String walk(Consumer<Tour> way) {
        String failure = "";
        try {
            way.accept(this);
            leave();
        } catch (TourFailure e) {
            LOG.error("The tour failed", e);
            failure = String.valueOf(e.getMessage());
            picture("failure");
        }
        report(failure);
        return failure;
    }

    private void mainJob() {
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
    }

    private void firstRecord() {
        welcome();
        openSchema();
        create("Hello", DRAFT, "3");
        step("post-created", "A Post is created in the form.", new Stored(1, 1, "Hello"));
        leave();
        stage = Hand.onFx(Stage::new);
        window = open(Optional.of(schema));
        hand.until("the post is shown again", () -> Hand.isShown("Hello"));
        step("restarted", "After a restart it is there.", new Stored(1, 1, "Hello"));
    }

    private AppWindow open(Optional<Path> named) {
        return Hand.onFx(
                () -> {
                    var workspaces = new Workspaces(data.resolve("data"));
                    var dialogs = new ChosenFile(new FxDialogs(() -> stage), schema);
                    var opened =
                            AppWindow.open(stage, workspaces, log, dialogs, folder -> {}, named);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    return opened;
                });
    }

    private void welcome() {
        hand.until("the welcome tab is shown", () -> Hand.find("welcome").isPresent());
        step("welcome", "Storeroom starts with a welcome tab.", Stored.NOTHING);
    }

    private void openSchema() {
        hand.press(KeyCode.O, KeyCode.CONTROL);
        hand.until("Post is open", () -> Hand.find("grid-empty").isPresent());
        step("schema-opened", "File ▸ Open Schema… opens the blog schema.", Stored.NOTHING);
    }

    private void createPosts() {
        create("Hello", DRAFT, "3");
        step("post-created", "A Post is created in the form.", new Stored(1, 1, "Hello"));
        create("A second post", PUBLISHED, "5");
        create("Notes for later", DRAFT, "");
        step("three-posts", "Two more are created.", new Stored(3, 3, "Hello"));
    }

    private void create(String title, String status, String rating) {
        hand.press(KeyCode.N, KeyCode.CONTROL);
        hand.until("the form is for a new record", () -> Hand.isShown(UNSAVED));
        hand.write("form-field-title", title);
        hand.click(status);
        if (!rating.isEmpty()) hand.write("form-field-rating", rating);
        hand.press(KeyCode.S, KeyCode.CONTROL);
        hand.await("“" + title + "” is stored", () -> Stored.of(data, schema).has(title));
        hand.until("the form shows it as stored", () -> !Hand.isShown(UNSAVED));
    }

    private void editInForm() {
        hand.write("form-field-content", "Written in the form.");
        hand.press(KeyCode.S, KeyCode.CONTROL);
        hand.await(
                "the content is stored", () -> Stored.of(data, schema).has("Written in the form."));
        step(
                "edited-in-form",
                "The form changes one field.",
                new Stored(3, 3, "Written in the form."));
    }

    private void editInCell() {
        hand.doubleClick(
                Stored.cell(data, schema, "Hello", "title"),
                "the cell is edited",
                () -> Hand.hasFocus("cell-editor"));
        hand.press(KeyCode.A, KeyCode.CONTROL);
        hand.type("Hello world");
        hand.press(KeyCode.ENTER);
        hand.await("the title is stored", () -> Stored.of(data, schema).has("Hello world"));
        step(
                "edited-in-cell",
                "A cell of the table changes another.",
                new Stored(3, 3, "Hello world"));
    }

    private void filter() {
        hand.write("filter-text", "rating >= 4");
        hand.press(KeyCode.ENTER);
        hand.until("one post is left", () -> Hand.isShown("(of 3)"));
        step("filtered", "The filter rating >= 4 leaves one.", new Stored(3, 3, "Hello world"));
        hand.press(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.until("all posts are back", () -> !Hand.isShown("(of 3)"));
    }

    private void inspect() {
        hand.press(KeyCode.O, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.until("the outbox is shown", () -> Hand.find("outbox-list").isPresent());
        step(
                "outbox",
                "The side panel lists what waits for upload.",
                new Stored(3, 3, "Hello world"));
        hand.press(KeyCode.DIGIT4, KeyCode.ALT);
        hand.until("the inspector is shown", () -> Hand.find("storage-models").isPresent());
        step("storage", "The storage inspector shows the file.", new Stored(3, 3, "Hello world"));
    }

    private void restart() {
        leave();
        stage = Hand.onFx(Stage::new);
        window = open(Optional.empty());
        hand.press(KeyCode.O, KeyCode.CONTROL);
        hand.until("the storage tab is open again", () -> Hand.find("storage-models").isPresent());
        hand.click("navigator-model-Post");
        hand.until("the posts are shown again", () -> Hand.isShown("Hello world"));
        step("restarted", "After a restart everything is there.", new Stored(3, 3, "Hello world"));
    }

    private void clearAndRestore() {
        hand.press(KeyCode.DELETE, KeyCode.CONTROL, KeyCode.SHIFT);
        hand.until("the question is asked", () -> Hand.find("clear-confirm").isPresent());
        step("clear-asked", "Clear Local Data names what goes.", new Stored(3, 3, "Hello world"));
        hand.click("clear-confirm");
        hand.await("all is cleared", () -> Stored.of(data, schema).rows() == 0);
        step("cleared", "The data is set aside as a snapshot.", Stored.NOTHING);
        hand.click("status-undo");
        hand.await("all is restored", () -> Stored.of(data, schema).rows() == 3);
        hand.until("the grid shows it", () -> Hand.isShown("Hello world"));
        step("restored", "Undo brings it back.", new Stored(3, 3, "Hello world"));
    }

    private void dark() {
        hand.click(Stored.cell(data, schema, "A second post", "title"));
        hand.until("the form shows the post", () -> Hand.find("form-field-title").isPresent());
        Hand.onFx(
                () -> {
                    window.theme().choiceProperty().set(ThemeChoice.DARK);
                    return window;
                });
        step("dark", "The same in the dark theme.", new Stored(3, 3, "Hello world"));
    }

    private void leave() {
        Hand.onFx(
                () -> {
                    window.leave();
                    return stage;
                });
        hand.until("the window is closed", () -> !stage.isShowing());
    }

    /// Checks the file, takes the picture, and writes both down.
    private void step(String name, String sentence, Stored expected) {
        Stored stored = Stored.of(data, schema);
        String picture = picture(name);
        Map<String, Value> entry = new LinkedHashMap<>();
        entry.put("step", Value.text(sentence));
        entry.put("picture", Value.text(picture));
        entry.put("records", Value.whole(stored.rows()));
        entry.put("waiting", Value.whole(stored.waiting()));
        steps.add(new Value.Entries(entry));
        if (!stored.fulfils(expected))
            throw new TourFailure(sentence + " But the file holds " + stored + ".", null);
    }

    private String picture(String name) {
        hand.settle();
        return album.take(name, Hand.onFx(Hand::frontRoot));
    }

    private void report(String failure) {
        Map<String, Value> report = new LinkedHashMap<>();
        report.put("passed", Value.truth(failure.isEmpty()));
        report.put("failure", failure.isEmpty() ? Value.NULL : Value.text(failure));
        report.put("steps", new Value.Items(steps));
        try {
            Files.writeString(
                    out.resolve("tour.json"), Json.pretty(new Value.Entries(report)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write the tour's report", e);
        }
    }

    private static void deletePictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".png")).toList())
                Files.delete(file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
