package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FakeDialogs;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.theme.ThemeChoice;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.util.concurrent.Callable;

/// A grid in a window, and a person at it.
final class GridJourney implements AutoCloseable {
    private static final int MOST_FRAMES = 300;

    final FakeRows rows;
    final FakeNotices notices = new FakeNotices();
    final FakeDialogs dialogs = new FakeDialogs();
    final RecordTableView view;
    private final Tasks tasks = FxToolkit.call(() -> new Tasks(problem -> {}));
    private final Stage stage;
    private final Robot robot = FxToolkit.call(Robot::new);

    GridJourney(FakeRows rows) {
        this.rows = rows;
        view = FxToolkit.call(() -> new RecordTableView(desk(), rows));
        stage = FxToolkit.call(this::show);
        await(() -> view.viewModel().stateProperty().get() instanceof GridState.Ready);
        settle();
    }

    @SuppressWarnings("NullAway") // The layout that cannot be read is then the default one.
    private Desk desk() {
        return new Desk(null, tasks, notices, dialogs);
    }

    private Stage show() {
        var scene = new Scene(view.root(), 960, 640);
        var theme = new AppTheme();
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        theme.style(scene);
        var shown = new Stage();
        shown.setScene(scene);
        shown.setX(0);
        shown.setY(0);
        shown.show();
        return shown;
    }

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
        run(() -> ((javafx.scene.control.TextField) find("#cell-editor")).setText(text));
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

    Node find(String selector) {
        Node node = FxToolkit.call(() -> view.root().lookup(selector));
        assertThat(node).as(selector).isNotNull();
        return node;
    }

    /// Waits, frame by frame, until the claim holds.
    void await(Callable<Boolean> claim) {
        for (int i = 0; i < MOST_FRAMES; i++) {
            if (FxToolkit.call(claim)) return;
            FxToolkit.awaitFrames(1);
        }
        throw new AssertionError("did not come about within " + MOST_FRAMES + " frames");
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
                    tasks.close();
                });
    }
}
