package dev.storeroom.ui.shell;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.Samples;
import dev.storeroom.ui.dialog.FxDialogs;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.sync.SyncPanelPage;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.theme.ThemeChoice;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A window of the size of the approved pictures, over real data, brought into the state that is to
/// be pictured. For the test's thread.
final class Studio implements AutoCloseable {

    /// The numbers of the rows, and how they stand.
    private static final int COLUMNS_OF_NO_FIELD = 2;

    private final Path folder;
    private final AppTheme theme = FxToolkit.call(AppTheme::new);
    private final Workspaces data;
    private final ShellViewModel shell;
    private final ShellView view;
    private final Stage stage;

    /// @param folder empty; gets the schemas and the data
    Studio(Path folder) {
        this.folder = folder;
        data = new Workspaces(folder.resolve("data"));
        wears(ThemeChoice.LIGHT);
        stage = FxToolkit.call(Stage::new);
        var dialogs = new FxDialogs(() -> stage);
        shell =
                FxToolkit.call(
                        () ->
                                new ShellViewModel(
                                        data,
                                        new SchemaFiles(folder.resolve("samples")),
                                        new Tasks(new Faults(dialogs)::show),
                                        dialogs));
        view = FxToolkit.call(() -> new ShellView(shell, theme, new NoHost()));
        FxToolkit.run(this::show);
    }

    private void show() {
        var scene = new Scene(view, 1280, 800);
        theme.style(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// Puts a sample's schema beside the data, and records into it, while no window has it open.
    Path keeps(String sample, ModelRecord... records) {
        Path schema = folder.resolve(sample + ".graphql");
        try {
            if (!Files.exists(schema)) Files.copy(Samples.path(sample), schema);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Workspace workspace = workspace(schema)) {
            for (ModelRecord each : records) workspace.dataStore().save(each);
        }
        return schema;
    }

    /// Puts a sample's schema into a project, as its only API.
    ///
    /// @param conflicts the text of its `transform.conf.json`
    Path keepsApi(String sample, String conflicts) {
        Path api = folder.resolve("amplify/backend/api/Blog");
        try {
            Files.createDirectories(api);
            Files.writeString(api.resolve("transform.conf.json"), conflicts);
            return Files.copy(Samples.path(sample), api.resolve("schema.graphql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Workspace workspace(Path schema) {
        return ((OpenOutcome.Opened) data.open(schema, Workspaces.Access.WRITE)).workspace();
    }

    void rewrites(Path schema, String old, String wanted) {
        try {
            Files.writeString(schema, Files.readString(schema).replace(old, wanted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts the schema's stored data into a state that the window cannot bring about yet.
    void changes(Path schema, String... statements) {
        Path store;
        try (Workspace workspace = workspace(schema)) {
            store = workspace.folder().resolve("store.db");
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                var statement = connection.createStatement()) {
            for (String each : statements) statement.executeUpdate(each);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void wears(ThemeChoice choice) {
        FxToolkit.run(() -> theme.choiceProperty().set(choice));
    }

    /// Asks for a schema to be opened; a question may come up first.
    void asksToOpen(Path schema) {
        FxToolkit.run(() -> shell.open(schema));
    }

    void opens(Path schema) {
        asksToOpen(schema);
        awaits(() -> shell.projectProperty().get() != null);
        settles();
    }

    /// Does what a menu's item does; does not wait for a dialog that it opens.
    void chooses(String action) {
        Platform.runLater(view.actions().get(action)::run);
        FxToolkit.awaitFrames(2);
    }

    /// Writes the models of the open schema beside it.
    void generates(String packageName) {
        chooses("tools-generate-models");
        types("generate-package", packageName);
        presses("generate-confirm");
        reads("Wrote ");
        settles();
    }

    void presses(String id) {
        awaits(() -> find(id).isPresent());
        Platform.runLater(() -> ((ButtonBase) find(id).orElseThrow()).fire());
        FxToolkit.awaitFrames(2);
    }

    /// Puts into a control what would differ from run to run.
    <N extends Node> void alters(String id, Class<N> type, Consumer<N> change) {
        awaits(() -> find(id).isPresent());
        FxToolkit.run(() -> change.accept(type.cast(find(id).orElseThrow())));
        settles();
    }

    void types(String id, String text) {
        awaits(() -> find(id).isPresent());
        FxToolkit.run(() -> ((TextInputControl) find(id).orElseThrow()).setText(text));
        FxToolkit.run(() -> find(id).orElseThrow().fireEvent(enter()));
        settles();
    }

    /// Puts text before a line of the schema, counted from 0, and leaves it there unsaved.
    void insertsIntoSchema(int line, String text) {
        awaits(() -> find("schema-edit").filter(button -> !button.isDisabled()).isPresent());
        presses("schema-edit");
        FxToolkit.run(
                () ->
                        ((CodeArea) find("schema-text").orElseThrow())
                                .insertText(TextPos.ofLeading(line, 0), text, null));
        settles();
    }

    private static KeyEvent enter() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false);
    }

    void opensPanel(SyncPanelPage page) {
        awaits(() -> find("sync-panel").isPresent());
        FxToolkit.run(() -> turnTo(page));
    }

    private static void turnTo(SyncPanelPage page) {
        var panel = (TabPane) find("sync-panel").orElseThrow();
        String id = "sync-tab-" + page.title().toLowerCase(Locale.ROOT);
        panel.getTabs().stream()
                .filter(tab -> id.equals(tab.getId()))
                .forEach(panel.getSelectionModel()::select);
    }

    /// Selects a row of the model's grid, which the form then shows. Puts the grid's focus into the
    /// first field of a row, as a click there does.
    void selects(String model, int row) {
        awaits(() -> find("grid-" + model).isPresent());
        awaits(() -> table(model).getItems().size() > row);
        settles();
        FxToolkit.run(() -> select(table(model), row));
        settles();
    }

    private static <R> void select(TableView<R> table, int row) {
        table.getSelectionModel()
                .clearAndSelect(row, table.getVisibleLeafColumn(COLUMNS_OF_NO_FIELD));
    }

    void reads(String words) {
        awaits(() -> nodes().anyMatch(node -> text(node).contains(words)));
    }

    /// Something goes wrong that nobody foresaw.
    void fails(String message) {
        var faults = new Faults(new FxDialogs(() -> stage));
        Platform.runLater(() -> faults.show(new IllegalStateException(message)));
        reads(message);
    }

    /// What is in front: a dialog or the window.
    Parent front() {
        settles();
        return FxToolkit.call(() -> windows().getLast().getScene().getRoot());
    }

    void settles() {
        awaits(() -> shell.tasks().running().isEmpty());
        FxToolkit.awaitFrames(15);
        awaits(() -> shell.tasks().running().isEmpty());
    }

    @Override
    public void close() {
        FxToolkit.run(() -> windows().stream().filter(one -> one != stage).forEach(Window::hide));
        FxToolkit.run(() -> shell.closing().askBefore(() -> true));
        FxToolkit.run(shell::closeProject);
        settles();
        FxToolkit.run(stage::hide);
        FxToolkit.run(shell.tasks()::close);
    }

    private TableView<?> table(String model) {
        return (TableView<?>) find("grid-" + model).orElseThrow();
    }

    private static Optional<Node> find(String id) {
        return nodes().filter(node -> id.equals(node.getId())).findFirst();
    }

    private static Stream<Node> nodes() {
        return windows().reversed().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream());
    }

    private static String text(Node node) {
        return node instanceof Labeled label && label.getText() != null ? label.getText() : "";
    }

    private static List<Window> windows() {
        return Window.getWindows().stream().filter(Window::isShowing).toList();
    }

    private void awaits(Callable<Boolean> claim) {
        FxToolkit.await(claim);
    }
}
