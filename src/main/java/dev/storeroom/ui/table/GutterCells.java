package dev.storeroom.ui.table;

import dev.storeroom.ui.desk.Counted;

import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The two narrow columns before the fields: the row's number and its sync badge.
final class GutterCells {
    private GutterCells() {}

    static TableColumn<GridRow, RowContent> numbers() {
        return column("#", "row-number", 52, NumberCell::new);
    }

    static TableColumn<GridRow, RowContent> badges() {
        return column("", "sync-badge", 30, BadgeCell::new);
    }

    private static TableColumn<GridRow, RowContent> column(
            String title,
            String id,
            double width,
            java.util.function.Supplier<TableCell<GridRow, RowContent>> cells) {
        var column = new TableColumn<GridRow, RowContent>(title);
        column.setId(id);
        column.getStyleClass().add("gutter");
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setResizable(false);
        column.setReorderable(false);
        column.setSortable(false);
        column.setEditable(false);
        column.setCellValueFactory(features -> features.getValue().contentProperty());
        column.setCellFactory(table -> cells.get());
        return column;
    }

    private static final class NumberCell extends TableCell<GridRow, RowContent> {
        NumberCell() {
            getStyleClass().add("row-number");
        }

        @Override
        protected void updateItem(@Nullable RowContent content, boolean empty) {
            super.updateItem(content, empty);
            setText(empty ? null : Counted.number(getIndex() + 1));
            setTooltip(content instanceof RowContent.Deleted ? new Tooltip("deleted") : null);
        }
    }

    private static final class BadgeCell extends TableCell<GridRow, RowContent> {
        BadgeCell() {
            getStyleClass().add("sync-badge");
        }

        @Override
        protected void updateItem(@Nullable RowContent content, boolean empty) {
            super.updateItem(content, empty);
            SyncBadge badge =
                    content instanceof RowContent.Loaded loaded
                            ? SyncBadge.of(loaded).orElse(null)
                            : null;
            if (empty || badge == null) {
                setGraphic(null);
                setTooltip(null);
                setAccessibleText("");
                return;
            }
            var icon = new FontIcon(badge.icon());
            icon.getStyleClass().add(badge.styleClass());
            setGraphic(icon);
            setTooltip(new Tooltip(badge.words()));
            setAccessibleText(badge.words());
        }
    }
}
