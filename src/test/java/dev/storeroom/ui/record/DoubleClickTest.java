package dev.storeroom.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/// A double click where no form is open yet: the first click opens it, the second lands at the same
/// place of the screen, whatever has come there by then.
class DoubleClickTest {
    @TempDir private Path data;

    /// @param width leaves room for the form beside the table, or only beneath it
    @ParameterizedTest(name = "{0} pixels: {1} of row {2}")
    @CsvSource({
        "980, title, 2", "980, rating, 2", "980, rating, 14",
        "680, title, 2", "680, title, 14", "680, rating, 14"
    })
    void editsTheCellThatWasClicked(double width, String field, int row) {
        try (var shown = new ShownTab(data, width)) {
            Point2D place = shown.place(row, field);
            shown.click(place);
            FxToolkit.awaitFrames(3);
            assertThat(shown.find("#form-Post")).isNotNull();
            assertThat(shown.find("#grid-Post").isFocused()).isTrue();
            clickAgain(shown, place);
            shown.open.await(() -> shown.editor().filter(TextField::isFocused).isPresent());
            FxToolkit.awaitFrames(30);
            assertThat(shown.edited()).isEqualTo(field + " of row " + row);
            FxToolkit.run(() -> shown.editor().orElseThrow().setText("7"));
            shown.press(KeyCode.ENTER);
            shown.open.await(() -> shown.stored(row).value(field).toString().contains("7"));
        }
    }

    @ParameterizedTest(name = "{0} pixels: {1} of row {2}")
    @CsvSource({"980, rating, 14", "680, rating, 14"})
    void oneClickLeavesItsCellInView(double width, String field, int row) {
        try (var shown = new ShownTab(data, width)) {
            shown.click(shown.place(row, field));
            shown.open.await(() -> shown.find("#form-Post") != null);
            FxToolkit.awaitFrames(6);
            Bounds grid = ShownTab.onScreen(shown.find("#grid-Post"));
            Bounds cell = ShownTab.onScreen(shown.cell(row, field).orElseThrow());
            assertThat(grid.contains(cell)).isTrue();
        }
    }

    @Test
    void aSecondClickOnAnotherCellIsNoDoubleClick() {
        try (var shown = new ShownTab(data, 980)) {
            shown.click(shown.place(2, "title"));
            shown.open.await(() -> shown.find("#form-Post") != null);
            shown.click(shown.place(3, "title"));
            FxToolkit.awaitFrames(6);
            assertThat(FxToolkit.call(shown::editor)).isEmpty();
        }
    }

    /// Clicks a second time. A machine under load may be too slow for it to count as one.
    private static void clickAgain(ShownTab shown, Point2D place) {
        EventHandler<MouseEvent> second =
                event -> {
                    if (event.getClickCount() != 1) return;
                    event.consume();
                    Event.fireEvent(event.getTarget(), asSecond(event));
                };
        FxToolkit.run(() -> shown.stage.addEventFilter(MouseEvent.ANY, second));
        shown.click(place);
        FxToolkit.run(() -> shown.stage.removeEventFilter(MouseEvent.ANY, second));
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
}
