package dev.storeroom.ui.record;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.ShownView;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.Optional;

/// The tab of forty posts over a real store, in a window, and a person's hand.
final class ShownTab implements AutoCloseable {
    final OpenDesk open;
    final RecordTab tab;
    final Stage stage;
    private final Robot robot = FxToolkit.call(Robot::new);

    /// @param data empty
    ShownTab(Path data, double width) {
        open = new OpenDesk(data);
        open.posts(40);
        tab = FxToolkit.call(() -> new RecordTab(open.desk, open.store().schema().model("Post")));
        stage = FxToolkit.call(() -> ShownView.of(tab.root(), width, 680));
        open.await(() -> cell(14, "title").filter(cell -> !cell.getText().isBlank()).isPresent());
        FxToolkit.awaitFrames(6);
    }

    Optional<TableCell<?, ?>> cell(int row, String field) {
        return tab.root().lookupAll(".record-cell").stream()
                .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getIndex() == row)
                .filter(cell -> cell.getTableColumn().getText().equals(field))
                .findFirst();
    }

    /// The open editor of a cell.
    Optional<TextField> editor() {
        return Optional.ofNullable((TextField) tab.root().lookup("#cell-editor"));
    }

    /// Which cell the editor is open in.
    String edited() {
        return FxToolkit.call(
                () -> {
                    var cell = (TableCell<?, ?>) editor().orElseThrow().getParent();
                    return cell.getTableColumn().getText() + " of row " + cell.getIndex();
                });
    }

    Node find(String selector) {
        return FxToolkit.call(() -> tab.root().lookup(selector));
    }

    /// The middle of a cell on the screen.
    Point2D place(int row, String field) {
        return FxToolkit.call(
                () -> {
                    Bounds bounds = onScreen(cell(row, field).orElseThrow());
                    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
                });
    }

    static Bounds onScreen(Node node) {
        return FxToolkit.call(() -> node.localToScreen(node.getLayoutBounds()));
    }

    void click(Point2D place) {
        FxToolkit.run(
                () -> {
                    robot.mouseMove(place);
                    robot.mouseClick(MouseButton.PRIMARY);
                });
    }

    void press(KeyCode key) {
        FxToolkit.run(() -> robot.keyType(key));
    }

    /// Types letters into what has the focus. The headless robot has no small ones.
    void type(String text) {
        for (String letter : text.codePoints().mapToObj(Character::toString).toList()) {
            var typed =
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            letter,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false);
            FxToolkit.run(() -> Event.fireEvent(stage.getScene().getFocusOwner(), typed));
            FxToolkit.awaitFrames(1);
        }
    }

    ModelRecord stored(int row) {
        return open.store().query(Query.of("Post")).get(row);
    }

    String storedText(int row, String field) {
        return stored(row).value(field) instanceof Value.Text(String text) ? text : "";
    }

    @Override
    public void close() {
        FxToolkit.run(
                () -> {
                    tab.close();
                    stage.close();
                });
        open.settle();
        open.close();
    }
}
