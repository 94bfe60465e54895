package dev.storeroom.ui.table;

import dev.storeroom.data.StoredRow;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.fx.Subscriptions;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is selected in the grid. It belongs to a record, not to a place: it follows its row when
/// positions change.
final class RecordSelection implements AutoCloseable {
    private final RecordTableViewModel viewModel;
    private final TableView<GridRow> table;
    private final RowsOnScreen screen;
    private final RowList rows;
    private final Subscriptions subscriptions = new Subscriptions();
    private javafx.util.@Nullable Subscription content;
    private @Nullable Anchor anchor;
    private boolean restoring;
    private boolean following;

    /// Where the selection stands: on this field of this row.
    ///
    /// @param index the row's place, taken by the row after it when it is deleted; -1 to wait for
    ///   the row instead
    private record Anchor(long rowId, int index, @Nullable RecordColumn column) {}

    RecordSelection(RecordTableViewModel viewModel, TableView<GridRow> table, RowsOnScreen screen) {
        this.viewModel = viewModel;
        this.table = table;
        this.screen = screen;
        rows = viewModel.rows();
        bind();
    }

    private void bind() {
        subscriptions.listen(
                table.getSelectionModel().selectedIndexProperty(), (p, before, now) -> selected());
        var focus = table.getFocusModel().focusedCellProperty().subscribe(cell -> selected());
        subscriptions.add(focus::unsubscribe);
        subscriptions.listen(table.focusedProperty(), (p, before, isHere) -> showFocus());
        ListChangeListener<GridRow> positions =
                change -> {
                    restore();
                    showFocus();
                };
        rows.addListener(positions);
        subscriptions.add(() -> rows.removeListener(positions));
        subscriptions.listen(rows.wholeProperty(), (p, before, whole) -> restore());
    }

    /// Puts the keyboard on a value wherever it is in the grid, on the first one if on none. That
    /// selects nothing: a person who only passes by opens no record.
    private void showFocus() {
        if (!table.isFocused() || rows.isEmpty()) return;
        boolean isSeen = hasRow(table.getFocusModel().getFocusedIndex()) && focusedColumn() != null;
        RecordColumn first = firstField();
        if (!isSeen && first != null) table.getFocusModel().focus(screen.first(), first);
    }

    private void selected() {
        int index = index();
        if (restoring || (!hasRow(index) && isToCome())) return;
        viewModel.selectAll(false);
        if (content != null) content.unsubscribe();
        if (!hasRow(index)) {
            content = null;
            viewModel.select(Optional.empty());
            return;
        }
        GridRow row = rows.get(index);
        anchor = new Anchor(row.rowId(), index, focusedColumn());
        content = row.contentProperty().subscribe(now -> show(row));
    }

    /// Tells what the selected row holds. While it is read once more, it is what it was.
    private void show(GridRow row) {
        Optional<StoredRow> shown = viewModel.selectedProperty().get();
        boolean isKnown = shown.filter(stored -> stored.rowId() == row.rowId()).isPresent();
        if (!isKnown || row.content() != RowContent.LOADING) viewModel.select(row.stored());
    }

    /// After another filter or order the row is looked for, but none is put in its place.
    void loosen() {
        if (anchor != null) anchor = new Anchor(anchor.rowId(), -1, anchor.column());
    }

    /// Puts the selection back on its row after the positions changed. A row that is gone leaves
    /// the selection to the row that took its place; one that has not come yet is waited for.
    private void restore() {
        Anchor wanted = anchor;
        if (wanted == null) return;
        int found = rows.positionOf(wanted.rowId());
        int index = found >= 0 ? found : Math.min(wanted.index(), rows.size() - 1);
        restoring = true;
        table.getSelectionModel().clearSelection();
        if (index >= 0 && !isToCome()) select(index, wanted.column());
        restoring = false;
        if (isToCome()) return;
        if (following && found >= 0) {
            following = false;
            screen.onceLaidOut(() -> screen.reveal(found));
        }
        selected();
    }

    /// Tells whether the selected row may be among those that have not come yet.
    private boolean isToCome() {
        return anchor != null && !rows.wholeProperty().get() && rows.positionOf(anchor.rowId()) < 0;
    }

    private void select(int row, @Nullable RecordColumn column) {
        RecordColumn to = column == null ? firstField() : column;
        if (to == null) return;
        table.getSelectionModel().clearAndSelect(row, to);
        table.getFocusModel().focus(row, to);
    }

    private @Nullable RecordColumn firstField() {
        return RecordColumn.shownIn(table).stream().findFirst().orElse(null);
    }

    private @Nullable RecordColumn focusedColumn() {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        return focus.getTableColumn() instanceof RecordColumn column ? column : null;
    }

    /// Selects a cell, if its row is here.
    boolean select(CellPlace place) {
        int row = rows.positionOf(place.rowId());
        if (row >= 0) select(row, place.column());
        return row >= 0;
    }

    /// Selects a row now, or when the positions that have it arrive.
    void follow(long rowId) {
        if (viewModel.isEditing()) return; // the person is at another record by now
        int index = rows.positionOf(rowId);
        following = index < 0;
        if (following) anchor = new Anchor(rowId, -1, null);
        else selectIndex(index);
    }

    boolean hasRow(int index) {
        return index >= 0 && index < rows.size();
    }

    /// Selects the row of that place and brings it on screen; nothing where there is none.
    void selectIndex(int index) {
        if (!hasRow(index)) return;
        select(index, focusedColumn());
        screen.reveal(index);
    }

    void selectNothing() {
        anchor = null;
        table.getSelectionModel().clearSelection();
    }

    /// Moves the selection by rows and columns.
    ///
    /// @return whether there is such a column; of rows, it goes as far as there are any
    boolean move(int down, int right) {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        int row = Math.clamp(focus.getRow() + down, 0, Math.max(0, rows.size() - 1));
        List<RecordColumn> columns = RecordColumn.shownIn(table);
        int to = columns.indexOf(focus.getTableColumn()) + right;
        if (to < 0 || to >= columns.size()) return false;
        select(row, columns.get(to));
        table.scrollToColumn(columns.get(to));
        if (down != 0) screen.reveal(row);
        return true;
    }

    int index() {
        return table.getSelectionModel().getSelectedIndex();
    }

    /// Which row is selected: "3 of 412".
    String position() {
        return Counted.number(index() + 1) + " of " + Counted.number(rows.size());
    }

    /// The numbers of the selected rows, in the grid's order.
    long[] rowIds() {
        if (viewModel.allSelectedProperty().get()) return rows.rowIds();
        return table.getSelectionModel().getSelectedCells().stream()
                .mapToInt(cell -> cell.getRow())
                .filter(row -> row >= 0 && row < rows.size())
                .distinct()
                .sorted()
                .mapToLong(rows::rowId)
                .toArray();
    }

    /// The fields that a copy takes: those with a selected cell, all where whole rows are meant.
    List<Field> fields() {
        List<RecordColumn> columns = new ArrayList<>(RecordColumn.shownIn(table));
        var cells = table.getSelectionModel().getSelectedCells();
        var touched = cells.stream().map(cell -> cell.getTableColumn()).distinct().toList();
        boolean isWhole =
                viewModel.allSelectedProperty().get()
                        || touched.stream().noneMatch(RecordColumn.class::isInstance);
        if (!isWhole) columns.removeIf(column -> !touched.contains(column));
        return columns.stream().map(RecordColumn::field).toList();
    }

    @Override
    public void close() {
        if (content != null) content.unsubscribe();
        subscriptions.close();
    }
}
