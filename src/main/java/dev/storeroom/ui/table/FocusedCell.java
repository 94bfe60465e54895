package dev.storeroom.ui.table;

import dev.storeroom.schema.Field;
import dev.storeroom.ui.relation.Link;

import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import java.util.Optional;

/// The cell that the keyboard is at.
///
/// @param index the row's place
record FocusedCell(int index, GridRow row, RecordColumn column) {
    /// The one of that table; empty where the keyboard is at no field of no row.
    static Optional<FocusedCell> in(TableView<GridRow> table) {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        int index = focus.getRow();
        if (index < 0 || index >= table.getItems().size()) return Optional.empty();
        return focus.getTableColumn() instanceof RecordColumn column
                ? Optional.of(new FocusedCell(index, table.getItems().get(index), column))
                : Optional.empty();
    }

    Field field() {
        return column.field();
    }

    Optional<Link> link() {
        return row.content().link(field());
    }

    Optional<CellDraft> draft() {
        return row.content().draft(field());
    }
}
