package dev.storeroom.ui.table;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

import java.util.List;
import java.util.Locale;

/// The menu of a column's header.
final class HeaderMenu extends ContextMenu {
    HeaderMenu(RecordTableViewModel viewModel, RecordColumn column) {
        Arrangement arrangement = viewModel.arrangement();
        ColumnOrder order = arrangement.order(column.field());
        getItems()
                .setAll(
                        item("Sort ascending", () -> arrangement.sort(order.ascending())),
                        item("Sort descending", () -> arrangement.sort(order.descending())),
                        item("Do not sort", () -> arrangement.sort(List.of())),
                        item("Hide column", () -> column.setVisible(false)),
                        item("Copy name", column.header()::copyName));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId("header-menu-" + text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }
}
