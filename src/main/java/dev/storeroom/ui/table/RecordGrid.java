package dev.storeroom.ui.table;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.relation.Link;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The rows and columns themselves, and what is selected of them.
///
/// The selection belongs to a record, not to a place: it follows its row when positions change.
/// Everything is JavaFX's own table but for three habits that would read every row: sorting,
/// selecting all, and losing an edit.
final class RecordGrid {
    private static final PseudoClass ALL_SELECTED = PseudoClass.getPseudoClass("all-selected");

    private static final double ROW_HEIGHT = 28;

    private final RecordTableViewModel viewModel;
    private final Consumer<String> explain;
    private final TableView<GridRow> table = new TableView<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private javafx.util.@Nullable Subscription selectedContent;
    private final Runnable afterLayout = this::look;
    private Runnable onSeen = () -> {};
    private Seen seen = Seen.NOTHING;
    private Runnable open = () -> {};
    private Consumer<RecordKey> follow = key -> {};
    private String searched = "";
    private @Nullable String typed;
    private @Nullable Anchor anchor;
    private boolean restoring;
    private boolean following;

    private boolean revealing;

    /// The row to scroll to once the table has counted its rows anew; -1 for none.
    private int toReveal = -1;

    /// The first and the last row on screen.
    record Seen(int first, int last) {
        static final Seen NOTHING = new Seen(-1, -1);

        static Seen of(@Nullable IndexedCell<?> first, @Nullable IndexedCell<?> last) {
            if (first == null || last == null) return NOTHING;
            return new Seen(first.getIndex(), last.getIndex());
        }
    }

    /// Where the selection stands: on this field of this row.
    ///
    /// @param index the row's place, taken by the row after it when it is deleted; -1 to wait for
    ///   the row instead
    private record Anchor(long rowId, int index, @Nullable RecordColumn column) {}

    /// @param explain shows a sentence on why something did not happen
    RecordGrid(RecordTableViewModel viewModel, Consumer<String> explain) {
        this.viewModel = viewModel;
        this.explain = explain;
        build();
        bind();
    }

    private void build() {
        table.setId("grid-" + viewModel.model().name());
        table.setAccessibleText(viewModel.model().name() + " records");
        table.getStyleClass().add("record-table");
        table.setEditable(true);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setMinHeight(0);
        table.setTableMenuButtonVisible(false);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().setCellSelectionEnabled(true);
        // The rows come in order from the store; JavaFX must not read them all to sort them.
        table.setSortPolicy(sorted -> true);
        table.setRowFactory(RecordRow::new);
        table.getColumns().add(GutterCells.numbers());
        table.getColumns().add(GutterCells.badges());
        viewModel.columns().forEach(field -> table.getColumns().add(column(field)));
        table.setItems(viewModel.rows());
        GridKeys.install(this);
    }

    private void bind() {
        var selection = table.getSelectionModel();
        subscriptions.listen(selection.selectedIndexProperty(), (p, before, now) -> selected());
        var focus = table.getFocusModel().focusedCellProperty().subscribe(cell -> selected());
        subscriptions.add(focus::unsubscribe);
        ListChangeListener<GridRow> positions = change -> restoreSelection();
        viewModel.rows().addListener(positions);
        subscriptions.add(() -> viewModel.rows().removeListener(positions));
        subscriptions.listen(
                viewModel.allSelectedProperty(),
                (p, before, all) -> table.pseudoClassStateChanged(ALL_SELECTED, all));
        // After another filter or order the row is looked for, but none is put in its place.
        subscriptions.listen(viewModel.filterProperty(), (p, before, now) -> rearranged());
        subscriptions.listen(viewModel.sortsProperty(), (p, before, now) -> rearranged());
        subscriptions.listen(table.sceneProperty(), (p, before, now) -> watch(before, now));
    }

    private RecordColumn column(Field field) {
        var column = new RecordColumn(this, viewModel, field);
        column.setVisible(!viewModel.isHiddenAtFirst(field));
        column.setContextMenu(headerMenu(column));
        return column;
    }

    private ContextMenu headerMenu(RecordColumn column) {
        ColumnOrder order = viewModel.order(column.field());
        return new ContextMenu(
                item("Sort ascending", () -> viewModel.sort(order.ascending())),
                item("Sort descending", () -> viewModel.sort(order.descending())),
                item("Do not sort", () -> viewModel.sort(List.of())),
                item("Hide column", () -> column.setVisible(false)),
                item("Copy name", column.header()::copyName));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId("header-menu-" + text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        item.setOnAction(event -> action.run());
        return item;
    }

    /// Looks after every layout, since only then it is known which rows are on screen.
    private void watch(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.removePostLayoutPulseListener(afterLayout);
        if (now != null) now.addPostLayoutPulseListener(afterLayout);
    }

    private void look() {
        if (toReveal >= 0) {
            reveal(toReveal);
            toReveal = -1;
        }
        if (revealing) {
            revealing = false;
            revealFocus();
        }
        Seen now = seen();
        if (now.equals(seen)) return;
        seen = now;
        viewModel.positions().look(now.first(), now.last());
        onSeen.run();
    }

    private Seen seen() {
        return rowsOnScreen()
                .map(flow -> Seen.of(flow.getFirstVisibleCell(), flow.getLastVisibleCell()))
                .orElse(Seen.NOTHING);
    }

    /// The table's own flow; a lookup would find that of a filter's list.
    private Optional<VirtualFlow<?>> rowsOnScreen() {
        return table.getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .<VirtualFlow<?>>map(child -> (VirtualFlow<?>) child)
                .findFirst();
    }

    private void selected() {
        if (restoring) return;
        int index = table.getSelectionModel().getSelectedIndex();
        viewModel.selectAll(false);
        if (selectedContent != null) selectedContent.unsubscribe();
        if (index < 0 || index >= viewModel.rows().size()) {
            selectedContent = null;
            viewModel.select(Optional.empty());
            return;
        }
        GridRow row = viewModel.rows().get(index);
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        anchor =
                new Anchor(
                        row.rowId(),
                        index,
                        focus.getTableColumn() instanceof RecordColumn column ? column : null);
        selectedContent =
                row.contentProperty().subscribe(content -> viewModel.select(row.stored()));
    }

    private void rearranged() {
        endEdit();
        if (anchor != null) anchor = new Anchor(anchor.rowId(), -1, anchor.column());
    }

    /// Puts the selection back on its row after the positions changed. A row that is gone leaves
    /// the selection to the row that took its place.
    private void restoreSelection() {
        Anchor wanted = anchor;
        if (wanted == null) return;
        int found = viewModel.positions().positionOf(wanted.rowId());
        int index = found >= 0 ? found : Math.min(wanted.index(), viewModel.rows().size() - 1);
        restoring = true;
        table.getSelectionModel().clearSelection();
        if (index >= 0) selectCell(index, wanted.column());
        restoring = false;
        if (following && found >= 0) {
            following = false;
            toReveal = found;
        }
        selected();
    }

    private void selectCell(int row, @Nullable RecordColumn column) {
        RecordColumn to = column == null ? firstField() : column;
        if (to == null) return;
        table.getSelectionModel().clearAndSelect(row, to);
        table.getFocusModel().focus(row, to);
    }

    private @Nullable RecordColumn firstField() {
        return visibleColumns().stream().findFirst().orElse(null);
    }

    private @Nullable RecordColumn focusedColumn() {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        return focus.getTableColumn() instanceof RecordColumn column ? column : null;
    }

    TableView<GridRow> table() {
        return table;
    }

    RecordTableViewModel viewModel() {
        return viewModel;
    }

    CellEdits edits() {
        return viewModel.edits();
    }

    void explain(String sentence) {
        explain.accept(sentence);
    }

    /// @param open goes to the form of the selected record
    void onOpen(Runnable open) {
        this.open = open;
    }

    void open() {
        open.run();
    }

    /// @param follow goes to a related record
    void onFollow(Consumer<RecordKey> follow) {
        this.follow = follow;
    }

    /// Goes to what a link leads to. One that leads nowhere says so.
    void follow(Link link) {
        switch (link) {
            case Link.Found found -> follow.accept(found.key());
            case Link.Missing missing ->
                    explain(
                            "No %s %s is here. It may come with the next sync."
                                    .formatted(missing.key().model(), Link.keyText(missing.key())));
            case Link.None _ -> explain("This link leads to no record.");
            case Link.Unread _ -> {}
        }
    }

    /// The link in the focused cell; empty if it is no link.
    Optional<Link> focusedLink() {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        if (focus.getRow() < 0 || focus.getRow() >= table.getItems().size())
            return Optional.empty();
        return focus.getTableColumn() instanceof RecordColumn column
                        && table.getItems().get(focus.getRow()).content()
                                instanceof RowContent.Loaded loaded
                ? Optional.ofNullable(loaded.links().get(column.field().name()))
                : Optional.empty();
    }

    /// @param seen runs when other rows have come on screen
    void onSeen(Runnable seen) {
        onSeen = seen;
    }

    /// Edits the focused cell, starting with a typed character instead of what it holds.
    void editTyped(String character) {
        typed = character;
        editFocused();
        typed = null;
    }

    /// Edits a cell, if its row is here.
    void edit(CellPlace place) {
        int row = viewModel.positions().positionOf(place.rowId());
        if (row < 0) return;
        selectCell(row, place.column());
        editFocused();
    }

    void editFocused() {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        if (focus.getRow() < 0 || !(focus.getTableColumn() instanceof RecordColumn column)) return;
        // A cell that is off the screen has no node to edit.
        table.scrollToColumn(column);
        reveal(focus.getRow());
        table.layout();
        table.edit(focus.getRow(), column);
    }

    Optional<String> takeTyped() {
        Optional<String> taken = Optional.ofNullable(typed);
        typed = null;
        return taken;
    }

    /// Takes what was typed into an open cell.
    void endEdit() {
        table.edit(-1, null);
    }

    /// Ends an edit and gives the focus back to the grid.
    void afterEdit(Runnable end) {
        end.run();
        table.requestFocus();
    }

    /// Moves the selection by rows and columns, as far as there are any.
    void move(int rows, int columns, boolean thenEdit) {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        int row = Math.clamp(focus.getRow() + rows, 0, Math.max(0, table.getItems().size() - 1));
        List<RecordColumn> fields = visibleColumns();
        int from = fields.indexOf(focus.getTableColumn());
        int to = from + columns;
        if (to < 0 || to >= fields.size()) return;
        selectCell(row, fields.get(to));
        table.scrollToColumn(fields.get(to));
        if (rows != 0) reveal(row);
        if (thenEdit) editFocused();
    }

    /// Selects a record's row and scrolls to it.
    boolean select(long rowId) {
        int index = viewModel.positions().positionOf(rowId);
        if (index < 0) return false;
        selectCell(index, focusedColumn());
        reveal(index);
        return true;
    }

    /// Selects a row now, or when the positions that have it arrive.
    void follow(long rowId) {
        if (viewModel.areHeld()) return; // the person is at another record by now
        following = !select(rowId);
        if (following) anchor = new Anchor(rowId, -1, null);
    }

    void selectNothing() {
        anchor = null;
        table.getSelectionModel().clearSelection();
    }

    /// Which row is selected: "3 of 412".
    String position() {
        return Counted.number(selectedIndex() + 1)
                + " of "
                + Counted.number(table.getItems().size());
    }

    boolean hasRow(int index) {
        return index >= 0 && index < table.getItems().size();
    }

    void selectIndex(int index) {
        if (!hasRow(index)) return;
        selectCell(index, focusedColumn());
        reveal(index);
    }

    private void reveal(int index) {
        Seen now = seen();
        boolean isSeen = now.first() < index && index < now.last();
        if (!isSeen) table.scrollTo(Math.max(0, index - 3));
    }

    /// Scrolls to the focused cell once the layout is done, if that hides it.
    void keepFocusInView() {
        revealing = true;
    }

    private void revealFocus() {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        if (focus.getRow() < 0 || !(focus.getTableColumn() instanceof RecordColumn column)) return;
        table.scrollToColumn(column);
        rowsOnScreen().ifPresent(flow -> flow.scrollTo(focus.getRow()));
    }

    int selectedIndex() {
        return table.getSelectionModel().getSelectedIndex();
    }

    /// The numbers of the selected rows, in the grid's order.
    long[] selectedRowIds() {
        if (viewModel.allSelectedProperty().get()) return viewModel.positions().rowIds();
        return table.getSelectionModel().getSelectedCells().stream()
                .mapToInt(cell -> cell.getRow())
                .filter(row -> row >= 0 && row < viewModel.positions().size())
                .distinct()
                .sorted()
                .mapToLong(viewModel.positions()::rowId)
                .toArray();
    }

    /// The fields that a copy takes: those with a selected cell, all where whole rows are meant.
    List<Field> selectedFields() {
        List<RecordColumn> columns = new ArrayList<>(visibleColumns());
        var cells = table.getSelectionModel().getSelectedCells();
        var touched = cells.stream().map(cell -> cell.getTableColumn()).distinct().toList();
        boolean isWhole =
                viewModel.allSelectedProperty().get()
                        || touched.stream().noneMatch(RecordColumn.class::isInstance);
        if (!isWhole) columns.removeIf(column -> !touched.contains(column));
        return columns.stream().map(RecordColumn::field).toList();
    }

    List<RecordColumn> columns() {
        return table.getColumns().stream()
                .filter(RecordColumn.class::isInstance)
                .map(RecordColumn.class::cast)
                .toList();
    }

    List<RecordColumn> visibleColumns() {
        return columns().stream().filter(TableColumn::isVisible).toList();
    }

    /// Why the text in the focused cell is not saved; empty if it is.
    String focusedProblem() {
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        if (focus.getRow() < 0 || focus.getRow() >= table.getItems().size()) return "";
        if (!(focus.getTableColumn() instanceof RecordColumn column)) return "";
        return table.getItems().get(focus.getRow()).content() instanceof RowContent.Loaded loaded
                        && loaded.drafts().containsKey(column.field().name())
                ? Objects.requireNonNull(loaded.drafts().get(column.field().name())).problem()
                : "";
    }

    /// Marks the cells that show this text; empty text marks none.
    void mark(String text) {
        searched = text;
        table.refresh();
    }

    /// Tells whether a search for the marked text finds that cell, by the store's own rule.
    boolean isFound(Field field, Value value) {
        return !searched.isEmpty()
                && FilterText.isText(field)
                && value instanceof Value.Text(String text)
                && text.contains(searched);
    }

    String cellId(StoredRow row, Field field) {
        var key = row.record().key(viewModel.model());
        String id =
                key.parts().getFirst() instanceof Value.Text(String text) && key.parts().size() == 1
                        ? text
                        : key.text();
        return "cell-%s-%s-%s".formatted(key.model(), id, field.name());
    }

    /// The rows on screen, as they were after the last layout.
    Seen lastSeen() {
        return seen;
    }

    void close() {
        endEdit();
        if (selectedContent != null) selectedContent.unsubscribe();
        subscriptions.close();
        watch(table.getScene(), null);
        table.setItems(FXCollections.observableArrayList());
    }
}
