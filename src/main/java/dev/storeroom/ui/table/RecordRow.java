package dev.storeroom.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/// A row on screen: it stands out while its record is selected, or gone.
final class RecordRow extends TableRow<GridRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DELETED = PseudoClass.getPseudoClass("deleted");

    private final TableView<GridRow> table;

    RecordRow(TableView<GridRow> table) {
        this.table = table;
        indexProperty().subscribe(index -> showCurrent());
        table.getSelectionModel().selectedIndexProperty().subscribe(index -> showCurrent());
        itemProperty()
                .flatMap(GridRow::contentProperty)
                .orElse(RowContent.LOADING)
                .subscribe(this::show);
    }

    private void showCurrent() {
        int selected = table.getSelectionModel().getSelectedIndex();
        pseudoClassStateChanged(CURRENT, !isEmpty() && getIndex() == selected);
    }

    private void show(RowContent content) {
        pseudoClassStateChanged(DELETED, content instanceof RowContent.Deleted);
    }
}
