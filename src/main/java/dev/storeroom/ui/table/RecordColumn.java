package dev.storeroom.ui.table;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;

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
        setPrefWidth(usualWidth(viewModel.model(), field));
        // Clicks on the header are its own: they sort in the store.
        setSortable(false);
        setCellValueFactory(features -> features.getValue().contentProperty());
        setCellFactory(column -> new RecordCell(grid, field));
    }

    /// The fields' columns of a table, in their order on screen, hidden ones included.
    static List<RecordColumn> allOf(TableView<GridRow> table) {
        return table.getColumns().stream()
                .filter(RecordColumn.class::isInstance)
                .map(RecordColumn.class::cast)
                .toList();
    }

    /// The fields' columns that are not hidden.
    static List<RecordColumn> shownIn(TableView<GridRow> table) {
        return allOf(table).stream().filter(TableColumn::isVisible).toList();
    }

    Field field() {
        return field;
    }

    ColumnHeader header() {
        return header;
    }

    /// As wide as most values of the type need. A generated key is seldom read, so it leaves the
    /// room to what follows it.
    private static double usualWidth(ModelType model, Field field) {
        if (model.isKey(field) && model.key().isGenerated()) return 120;
        return switch (field.type()) {
            case FieldType.Scalar(ScalarType scalar) -> usualWidth(scalar);
            case FieldType.Enumeration _ -> 136;
            case FieldType.ListOf _, FieldType.Embedded _, FieldType.Related _ -> 200;
        };
    }

    private static double usualWidth(ScalarType scalar) {
        return switch (scalar) {
            case INT, LONG, FLOAT, BOOLEAN -> 108;
            case AWS_DATE, AWS_TIME, AWS_TIMESTAMP, AWS_PHONE, AWS_IP_ADDRESS -> 132;
            case ID -> 150;
            case AWS_DATE_TIME -> 196;
            case STRING, AWS_EMAIL, AWS_URL, AWS_JSON -> 220;
        };
    }
}
