package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.record.RecordTab;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.workspace.Workspaces;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/// Closing the window in the middle of things, and opening it again.
class ExitJourneyTest {
    private static final Path BLOG = Path.of("sample-schemas/blog.graphql");
    private static final Place POSTS = new Place.Model("Post");

    @TempDir Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private ShellViewModel shell;
    private ShellView view;
    private Stage stage;
    private Exit exit;

    @BeforeEach
    void start() {
        FxToolkit.run(this::openWindow);
        FxToolkit.run(() -> shell.open(BLOG));
        await(() -> shell.projectProperty().get() != null);
    }

    /// A window left open would lie over those of the next test.
    @AfterEach
    void closeWindow() {
        FxToolkit.run(exit::leave);
        await(() -> !stage.isShowing());
    }

    @Test
    void textTypedRightBeforeTheWindowClosesIsThereAgain() {
        RecordKey key = savePost();
        show(key);
        FxToolkit.run(
                () -> {
                    rating().setText("12abc");
                    exit.leave();
                });
        await(() -> !stage.isShowing());
        start();
        await(() -> shell.status().messageProperty().get().sentence().contains("did not save"));
        show(key);
        await(() -> rating().getText().equals("12abc"));
        assertThat(dialogs.asked()).isEmpty();
    }

    @Test
    void aSaveUnderWayIsFinishedBeforeTheWindowCloses() {
        RecordKey key = savePost();
        show(key);
        FxToolkit.run(
                () -> {
                    rating().setText("5");
                    view.tabs().run(TabCommand.SAVE);
                    exit.leave();
                });
        await(() -> !stage.isShowing());
        start();
        assertThat(store().find(key).orElseThrow().record().value("rating"))
                .isEqualTo(Value.whole(5));
        assertThat(store().drafts()).isEmpty();
    }

    @Test
    void textInAnOpenCellIsSavedWhenTheWindowCloses() {
        RecordKey key = savePost();
        show(key);
        FxToolkit.run(() -> editTitleOf(grid()));
        await(() -> view.lookup("#cell-editor") != null);
        FxToolkit.run(
                () -> {
                    ((TextInputControl) view.lookup("#cell-editor")).setText("Hello again");
                    exit.leave();
                });
        await(() -> !stage.isShowing());
        start();
        assertThat(store().find(key).orElseThrow().record().value("title"))
                .isEqualTo(Value.text("Hello again"));
    }

    @Test
    void textThatTheDiskDoesNotTakeIsNotLeftWithoutAQuestion() throws SQLException {
        RecordKey key = savePost();
        show(key);
        Path file = project().desk().workspace().folder().resolve("store.db");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            FxToolkit.run(() -> rating().setText("12abc"));
            await(() -> message().contains("only on screen"));
            FxToolkit.run(exit::leave);
            assertThat(dialogs.asked()).containsExactly("What you typed would be lost");
            assertThat(FxToolkit.call(stage::isShowing)).isTrue();
            statement.execute("ROLLBACK");
        }
        dialogs.answer(true);
    }

    private String message() {
        return shell.status().messageProperty().get().sentence();
    }

    private TableView<?> grid() {
        return (TableView<?>) view.lookup("#grid-Post");
    }

    private static <T> void editTitleOf(TableView<T> grid) {
        grid.getColumns().stream()
                .filter(column -> column.getText().equals("title"))
                .forEach(column -> grid.edit(0, column));
    }

    private void openWindow() {
        var data = new Workspaces(folder.resolve("data"));
        var tasks = new Tasks(Throwable::printStackTrace);
        shell = new ShellViewModel(data, new SchemaFiles(folder), tasks, dialogs);
        view = new ShellView(shell, new AppTheme(), new NoHost());
        stage = new Stage();
        stage.setScene(new Scene(view, 1280, 800));
        stage.show();
        exit = new Exit(stage, new NormalBounds(stage), shell, data);
    }

    private RecordKey savePost() {
        var values =
                Map.<String, Value>of("title", Value.text("Hello"), "status", Value.text("DRAFT"));
        return switch (store().save(new ModelRecord("Post", values))) {
            case SaveOutcome.Saved saved -> saved.record().key(store().schema().model("Post"));
            case SaveOutcome refused -> throw new AssertionError(refused.toString());
        };
    }

    private DataStore store() {
        return project().desk().workspace().dataStore();
    }

    private Project project() {
        return Objects.requireNonNull(shell.projectProperty().get());
    }

    private void show(RecordKey key) {
        FxToolkit.run(() -> view.tabs().show(POSTS));
        FxToolkit.run(() -> ((RecordTab) view.tabs().content(POSTS).orElseThrow()).reveal(key));
        await(() -> view.lookup("#form-field-rating") != null);
        await(() -> title().getText().equals("Hello"));
    }

    private TextInputControl title() {
        return (TextInputControl) view.lookup("#form-field-title");
    }

    private TextInputControl rating() {
        return (TextInputControl) view.lookup("#form-field-rating");
    }

    private static void await(BooleanSupplier claim) {
        FxToolkit.await(claim::getAsBoolean);
    }
}
