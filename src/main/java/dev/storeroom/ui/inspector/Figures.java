package dev.storeroom.ui.inspector;

import dev.storeroom.ui.desk.Counted;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Region;

/// The parts of a table of numbers by model.
final class Figures {
    private Figures() {}

    /// A column of numbers, as wide as its longest.
    static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    /// What a column or row is called.
    static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("sr-hint");
        return label;
    }

    /// A number, or a dash for none, which does not draw the eye.
    static Label count(long count) {
        return count == 0 ? caption("–") : new Label(Counted.number(count));
    }
}
