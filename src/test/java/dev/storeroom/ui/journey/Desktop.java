package dev.storeroom.ui.journey;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.dialog.ChosenFile;
import dev.storeroom.ui.dialog.FxDialogs;
import dev.storeroom.ui.shell.AppWindow;
import dev.storeroom.workspace.LogFile;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A computer with Storeroom on it: a schema file, a data folder, and the window while it is open.
final class Desktop implements AutoCloseable {
    /// Stays within the headless platform's screen of 1000 × 1000.
    private static final double WIDTH = 980;

    private static final double HEIGHT = 700;

    private final Path schema;
    private final Path data;
    private final Person person = new Person();
    private AppWindow window;
    private Stage stage;

    /// Starts Storeroom for the first time, and puts the navigator away for the small screen.
    ///
    /// @param schema the file to be made
    /// @param data the folder to be made
    /// @param schemaText of the only schema
    Desktop(Path schema, Path data, String schemaText) {
        this.schema = schema;
        this.data = data;
        try {
            Files.createDirectories(schema.getParent());
            Files.writeString(schema, schemaText);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
        person.presses(KeyCode.ALT, KeyCode.DIGIT1);
    }

    /// Who sits there.
    Person person() {
        return person;
    }

    Path data() {
        return data;
    }

    Path schema() {
        return schema;
    }

    /// What is on disk, as a reader beside the window finds it.
    StoredPosts stored() {
        return StoredPosts.of(this);
    }

    /// The database file of the only workspace.
    Path database() {
        try (var files = Files.walk(data)) {
            return files.filter(file -> file.endsWith("store.db")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A second reader or writer of the same data.
    Workspaces workspaces() {
        return new Workspaces(data);
    }

    /// Puts posts into the data while no window has it open.
    void keep(ModelRecord... posts) {
        try (Workspace workspace = open(Workspaces.Access.WRITE)) {
            for (ModelRecord post : posts) workspace.dataStore().save(post);
        }
    }

    /// Opens the data beside the window.
    Workspace open(Workspaces.Access access) {
        return switch (workspaces().open(schema, access)) {
            case OpenOutcome.Opened(Workspace workspace) -> workspace;
            case OpenOutcome other -> throw new AssertionError("cannot be opened: " + other);
        };
    }

    /// How many records of the model are on disk.
    long count(String model) {
        try (Workspace reader = open(Workspaces.Access.READ_ONLY)) {
            return reader.dataStore().count(model, Predicate.ALL);
        }
    }

    /// What the ids of the cells of one record's row begin with, to be followed by the field.
    ///
    /// @param value of that field; known by no other record of the model
    String row(String model, String field, String value) {
        try (Workspace reader = open(Workspaces.Access.READ_ONLY)) {
            return reader.dataStore().query(Query.of(model)).stream()
                    .filter(record -> record.value(field).equals(Value.text(value)))
                    .map(record -> ((Value.Text) record.value("id")).text())
                    .map(id -> "cell-" + model + "-" + id + "-")
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no " + model + " " + value));
        }
    }

    /// Leaves by the menu and starts again. Not by keys: what is pressed when the window closes
    /// stays pressed for the headless robot.
    void restart() {
        person.chooses("menu-file", "menu-file-exit");
        awaitClosed();
        startAgain();
    }

    void editSchema(String old, String wanted) {
        try {
            String text = Files.readString(schema);
            if (!text.contains(old)) throw new AssertionError("the schema has no " + old);
            Files.writeString(schema, text.replace(old, wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts Storeroom for the first time, which shows its welcome tab.
    void start() {
        startAgain();
        person.sees("welcome");
    }

    /// Starts Storeroom, which opens what was open before. The side panel folds on this small
    /// screen.
    void startAgain() {
        FxToolkit.run(
                () -> {
                    stage = new Stage();
                    var dialogs = new ChosenFile(new FxDialogs(() -> stage), schema);
                    var workspaces = new Workspaces(data);
                    var log = LogFile.startIn(data, "storeroom");
                    window =
                            AppWindow.open(
                                    stage,
                                    workspaces,
                                    log,
                                    dialogs,
                                    folder -> {},
                                    Optional.empty());
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                });
        person.awaits("the window has the focus", () -> stage.isFocused());
        person.movesIn();
    }

    /// Waits until the person has left the window.
    void awaitClosed() {
        person.awaits("the window is closed", () -> !stage.isShowing());
    }

    /// Leaves, also with a dialog open that a failed test left behind.
    @Override
    public void close() {
        FxToolkit.run(() -> dialogs().forEach(Window::hide));
        FxToolkit.run(window::leave);
        awaitClosed();
    }

    private List<Window> dialogs() {
        return Window.getWindows().stream().filter(each -> each != stage).toList();
    }
}
