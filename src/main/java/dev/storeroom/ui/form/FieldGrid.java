package dev.storeroom.ui.form;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

import java.util.List;

/// Rows of a form in one column or two; one that wants the whole width gets it.
final class FieldGrid extends GridPane {
    FieldGrid() {
        getStyleClass().add("form-grid");
    }

    void arrange(List<? extends FormRow> rows, int columns) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) getColumnConstraints().add(column(columns));
        int place = 0;
        for (FormRow row : rows) {
            boolean wide = row.isWide() && columns > 1;
            if (wide && place % columns > 0) place += columns - place % columns;
            add(row, place % columns, place / columns, wide ? columns : 1, 1);
            place += wide ? columns : 1;
        }
    }

    private static ColumnConstraints column(int columns) {
        var column = new ColumnConstraints();
        column.setPercentWidth(100.0 / columns);
        column.setFillWidth(true);
        return column;
    }
}
