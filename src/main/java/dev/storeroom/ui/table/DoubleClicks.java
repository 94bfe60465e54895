package dev.storeroom.ui.table;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Makes a double click edit the cell that its first click met.
///
/// The first click may open the form, and something else has come under the mouse when the second
/// one follows: another cell, or the form itself. That is not what the person aims at.
final class DoubleClicks {
    /// A hand that trembles moves the mouse less than this, in pixels.
    private static final double STILL = 5;

    private final RecordGrid grid;
    private @Nullable Click first;
    private boolean taken;

    private record Click(CellPlace met, Point2D at) {}

    private DoubleClicks(RecordGrid grid) {
        this.grid = grid;
    }

    /// @param whole all that may move when a row is selected, the grid included
    static void install(RecordGrid grid, Node whole) {
        var clicks = new DoubleClicks(grid);
        whole.addEventFilter(MouseEvent.MOUSE_PRESSED, clicks::pressed);
        whole.addEventFilter(MouseEvent.MOUSE_CLICKED, clicks::clicked);
    }

    private void pressed(MouseEvent event) {
        Click before = first;
        first = null;
        taken = false;
        if (event.getButton() != MouseButton.PRIMARY) return;
        var at = new Point2D(event.getScreenX(), event.getScreenY());
        Optional<CellPlace> met = cellUnder(event).flatMap(RecordCell::place);
        if (event.getClickCount() == 1) {
            met.ifPresent(place -> first = new Click(place, at));
        } else if (event.getClickCount() == 2
                && before != null
                && at.distance(before.at()) < STILL) {
            taken = !met.equals(Optional.of(before.met()));
            if (!taken) return; // JavaFX edits it
            event.consume();
            grid.edit(before.met());
        }
    }

    /// What lies under the mouse by chance must not take the click for its own.
    private void clicked(MouseEvent event) {
        if (taken) event.consume();
    }

    private static Optional<RecordCell> cellUnder(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof RecordCell)) node = node.getParent();
        return Optional.ofNullable((RecordCell) node);
    }
}
