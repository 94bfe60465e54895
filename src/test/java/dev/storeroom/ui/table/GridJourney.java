package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FakeLinks;
import dev.storeroom.testing.FakeNotices;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.ShownView;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.OpenOutcome;
import dev.storeroom.workspace.Workspace;
import dev.storeroom.workspace.Workspaces;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// A grid in a window, and a person at it.
final class GridJourney implements AutoCloseable {
    private static final Path BLOG = Path.of("sample-schemas/blog.graphql");

    final FakeRows rows;
    final FakeNotices notices = new FakeNotices();
    final FakeDialogs dialogs = new FakeDialogs();
    final RecordTableView view;
    private final Tasks tasks = FxToolkit.call(() -> new Tasks(problem -> {}));
    private final Workspace workspace;
    private final Stage stage;
    private final Robot robot = FxToolkit.call(Robot::new);

    GridJourney(FakeRows rows) {
        this(rows, newFolder());
    }

    /// @param data where the window's memory is kept
    GridJourney(FakeRows rows, Path data) {
        this.rows = rows;
        var outcome = new Workspaces(data).open(BLOG, Workspaces.Access.WRITE);
        workspace = ((OpenOutcome.Opened) outcome).workspace();
        view = FxToolkit.call(() -> new RecordTableView(desk(), rows));
        stage = FxToolkit.call(() -> ShownView.of(view.root(), 960, 640));
        await(() -> view.viewModel().stateProperty().get() instanceof GridState.Ready);
        settle();
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("grid-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Desk desk() {
        return new Desk(workspace, tasks, notices, dialogs, new FakeLinks());
    }

    /// Does something on the JavaFX thread, and lets it take effect.
    void run(Runnable work) {
        FxToolkit.run(work);
        settle();
    }

    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            FxToolkit.run(() -> robot.keyType(key));
            settle();
        }
    }

    /// Types letters into what has the focus.
    void keys(String text) {
        FxToolkit.run(() -> typeAtOnce(text));
        settle();
    }

    /// Types letters so fast that no frame passes between them. Call on the JavaFX thread. The
    /// headless robot has no small ones.
    void typeAtOnce(String text) {
        for (String letter : text.codePoints().mapToObj(Character::toString).toList())
            Event.fireEvent(
                    stage.getScene().getFocusOwner(),
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            letter,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
    }

    void press(KeyCode modifier, KeyCode key) {
        FxToolkit.run(
                () -> {
                    robot.keyPress(modifier);
                    robot.keyType(key);
                    robot.keyRelease(modifier);
                });
        settle();
    }

    /// Puts the focus on a cell.
    void go(int row, String field) {
        run(
                () -> {
                    view.focus();
                    var column =
                            view.grid().columns().stream()
                                    .filter(each -> each.field().name().equals(field))
                                    .findFirst()
                                    .orElseThrow();
                    view.grid().table().getSelectionModel().clearAndSelect(row, column);
                    view.grid().table().getFocusModel().focus(row, column);
                });
    }

    /// Replaces the text of the open editor.
    void enter(String text) {
        run(() -> ((TextField) find("#cell-editor")).setText(text));
    }

    String cell(int row, String field) {
        return FxToolkit.call(
                () ->
                        view.root().lookupAll(".record-cell").stream()
                                .map(TableCell.class::cast)
                                .filter(cell -> cell.getIndex() == row)
                                .filter(cell -> cell.getTableColumn().getText().equals(field))
                                .findFirst()
                                .orElseThrow()
                                .getText());
    }

    String text(String selector) {
        return ((Label) find(selector)).getText();
    }

    Node find(String selector) {
        Node node = FxToolkit.call(() -> view.root().lookup(selector));
        assertThat(node).as(selector).isNotNull();
        return node;
    }

    /// Waits, frame by frame, until the claim holds.
    void await(Callable<Boolean> claim) {
        FxToolkit.await(claim);
    }

    void settle() {
        FxToolkit.awaitFrames(4);
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        FxToolkit.run(
                () -> {
                    view.close();
                    stage.close();
                });
        await(() -> tasks.running().isEmpty());
        FxToolkit.run(tasks::close);
        workspace.close();
    }
}
