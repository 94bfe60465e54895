package dev.storeroom.ui.table;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import javafx.scene.control.TableColumn;

/// The column of one field.
final class RecordColumn extends TableColumn<GridRow, RowContent> {
    private static final double PADDING = 16;
    private final Field field;
    private final ColumnHeader header;

    RecordColumn(RecordGrid grid, RecordTableViewModel viewModel, Field field) {
        // JavaFX reads the name to screen readers; on screen the graphic shows it.
        super(field.name());
        this.field = field;
        header = new ColumnHeader(viewModel, field);
        header.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        header.maxWidthProperty().bind(header.prefWidthProperty());
        header.minWidthProperty().set(0);
        setId("column-" + field.name());
        setGraphic(header);
        setMinWidth(64);
        setPrefWidth(usualWidth(viewModel.model().isKey(field), field));
        // Clicks on the header are its own: they sort in the store.
        setSortable(false);
        setCellValueFactory(features -> features.getValue().contentProperty());
        setCellFactory(column -> new RecordCell(grid, field));
    }

    Field field() {
        return field;
    }

    ColumnHeader header() {
        return header;
    }

    private static double usualWidth(boolean isKey, Field field) {
        if (isKey) return 196;
        return switch (field.type()) {
            case FieldType.Scalar(ScalarType scalar) ->
                    switch (scalar) {
                        case INT, LONG, FLOAT, BOOLEAN -> 124;
                        case AWS_DATE, AWS_TIME, AWS_TIMESTAMP -> 130;
                        case ID, AWS_DATE_TIME -> 190;
                        default -> 220;
                    };
            case FieldType.Enumeration _ -> 150;
            case FieldType _ -> 220;
        };
    }
}
