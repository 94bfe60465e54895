package dev.storeroom.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.query.Query;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.OpenDesk;
import dev.storeroom.testing.ShownView;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Optional;

/// A double click where no form is open yet: the first click opens it, the second lands at the same
/// place of the screen, whatever has come there by then.
class DoubleClickTest {
    @TempDir private static Path folder;
    private final OpenDesk open = new OpenDesk(folder.resolve("" + System.nanoTime()));
    private final Robot robot = FxToolkit.call(Robot::new);
    private final RecordTab tab =
            FxToolkit.call(() -> new RecordTab(open.desk, open.store().schema().model("Post")));
    private Stage stage;

    @AfterEach
    void close() {
        FxToolkit.run(
                () -> {
                    tab.close();
                    stage.close();
                });
        open.await(() -> open.desk.tasks().running().isEmpty());
        open.close();
    }

    /// @param width leaves room for the form beside the table, or only beneath it
    @ParameterizedTest(name = "{0} pixels: {1} of row {2}")
    @CsvSource({
        "980, title, 2", "980, rating, 2", "980, rating, 14",
        "680, title, 2", "680, title, 14", "680, rating, 14"
    })
    void editsTheCellThatWasClicked(double width, String field, int row) {
        show(width);
        Point2D place = place(row, field);
        click(place);
        FxToolkit.awaitFrames(3);
        assertThat(tab.root().lookup("#form-Post")).isNotNull();
        assertThat(tab.root().lookup("#grid-Post").isFocused()).isTrue();
        clickAgain(place);
        open.await(() -> editor().filter(TextField::isFocused).isPresent());
        FxToolkit.awaitFrames(30);
        assertThat(edited()).isEqualTo(field + " of row " + row);
        FxToolkit.run(() -> editor().orElseThrow().setText("7"));
        FxToolkit.run(() -> robot.keyType(KeyCode.ENTER));
        open.await(() -> stored(row, field).contains("7"));
    }

    @ParameterizedTest(name = "{0} pixels: {1} of row {2}")
    @CsvSource({"980, rating, 14", "680, rating, 14"})
    void oneClickLeavesItsCellInView(double width, String field, int row) {
        show(width);
        click(place(row, field));
        open.await(() -> tab.root().lookup("#form-Post") != null);
        FxToolkit.awaitFrames(6);
        Bounds grid = onScreen(tab.root().lookup("#grid-Post"));
        assertThat(grid.contains(onScreen(cell(row, field).orElseThrow()))).isTrue();
    }

    @Test
    void aSecondClickOnAnotherCellIsNoDoubleClick() {
        show(980);
        click(place(2, "title"));
        open.await(() -> tab.root().lookup("#form-Post") != null);
        click(place(3, "title"));
        FxToolkit.awaitFrames(6);
        assertThat(FxToolkit.call(this::editor)).isEmpty();
    }

    private void show(double width) {
        open.posts(40);
        stage = FxToolkit.call(() -> ShownView.of(tab.root(), width, 680));
        open.await(() -> cell(14, "title").filter(cell -> !cell.getText().isBlank()).isPresent());
        FxToolkit.awaitFrames(6);
    }

    private void click(Point2D place) {
        FxToolkit.run(
                () -> {
                    robot.mouseMove(place);
                    robot.mouseClick(MouseButton.PRIMARY);
                });
    }

    /// Clicks a second time. A machine under load may be too slow for it to count as one.
    private void clickAgain(Point2D place) {
        EventHandler<MouseEvent> second =
                event -> {
                    if (event.getClickCount() != 1) return;
                    event.consume();
                    Event.fireEvent(event.getTarget(), asSecond(event));
                };
        FxToolkit.run(() -> stage.addEventFilter(MouseEvent.ANY, second));
        click(place);
        FxToolkit.run(() -> stage.removeEventFilter(MouseEvent.ANY, second));
    }

    private static MouseEvent asSecond(MouseEvent event) {
        return new MouseEvent(
                event.getEventType(),
                event.getX(),
                event.getY(),
                event.getScreenX(),
                event.getScreenY(),
                event.getButton(),
                2,
                false,
                false,
                false,
                false,
                event.isPrimaryButtonDown(),
                false,
                false,
                false,
                false,
                true,
                event.getPickResult());
    }

    private Point2D place(int row, String field) {
        return FxToolkit.call(
                () -> {
                    Bounds bounds = onScreen(cell(row, field).orElseThrow());
                    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
                });
    }

    private static Bounds onScreen(Node node) {
        return FxToolkit.call(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private String edited() {
        return FxToolkit.call(
                () -> {
                    var cell = (TableCell<?, ?>) editor().orElseThrow().getParent();
                    return cell.getTableColumn().getText() + " of row " + cell.getIndex();
                });
    }

    private Optional<TextField> editor() {
        return Optional.ofNullable((TextField) tab.root().lookup("#cell-editor"));
    }

    private Optional<TableCell<?, ?>> cell(int row, String field) {
        return tab.root().lookupAll(".record-cell").stream()
                .<TableCell<?, ?>>map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getIndex() == row)
                .filter(cell -> cell.getTableColumn().getText().equals(field))
                .findFirst();
    }

    private String stored(int row, String field) {
        return open.store().query(Query.of("Post")).get(row).value(field).toString();
    }
}
