package dev.storeroom.ui.table;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.ui.fx.Subscriptions;
import dev.storeroom.ui.relation.Link;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The rows and columns themselves.
///
/// Everything is JavaFX's own table but for three habits that would read every row: sorting,
/// selecting all, and losing an edit.
final class RecordGrid {
    private static final PseudoClass ALL_SELECTED = PseudoClass.getPseudoClass("all-selected");

    private static final double ROW_HEIGHT = 28;

    private final RecordTableViewModel viewModel;
    private final Consumer<String> explain;
    private final TableView<GridRow> table = new TableView<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private final RowsOnScreen screen;
    private final RecordSelection selection;
    private Runnable open = () -> {};
    private Consumer<RecordKey> follow = key -> {};
    private String searched = "";
    private @Nullable String typed;

    /// @param explain shows a sentence on why something did not happen
    RecordGrid(RecordTableViewModel viewModel, Consumer<String> explain) {
        this.viewModel = viewModel;
        this.explain = explain;
        build();
        screen = new RowsOnScreen(table, viewModel.rows());
        selection = new RecordSelection(viewModel, table, screen);
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
        subscriptions.listen(
                viewModel.allSelectedProperty(),
                (p, before, all) -> table.pseudoClassStateChanged(ALL_SELECTED, all));
        Arrangement arrangement = viewModel.arrangement();
        subscriptions.listen(arrangement.filterProperty(), (p, before, now) -> rearranged());
        subscriptions.listen(arrangement.sortsProperty(), (p, before, now) -> rearranged());
    }

    private RecordColumn column(Field field) {
        var column = new RecordColumn(this, viewModel, field);
        column.setVisible(!viewModel.isHiddenAtFirst(field));
        column.setContextMenu(new HeaderMenu(viewModel, column));
        return column;
    }

    private void rearranged() {
        endEdit();
        selection.loosen();
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

    RowsOnScreen screen() {
        return screen;
    }

    RecordSelection selection() {
        return selection;
    }

    List<RecordColumn> columns() {
        return RecordColumn.allOf(table);
    }

    Optional<FocusedCell> focusedCell() {
        return FocusedCell.in(table);
    }

    /// Scrolls to the focused cell once the layout is done, if that hides it.
    void keepFocusInView() {
        screen.onceLaidOut(() -> focusedCell().ifPresent(screen::reveal));
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

    /// Edits the focused cell, starting with a typed character instead of what it holds.
    void editTyped(String character) {
        typed = character;
        editFocused();
        typed = null;
    }

    /// Edits a cell, if its row is here.
    void edit(CellPlace place) {
        if (selection.select(place)) editFocused();
    }

    void editFocused() {
        focusedCell().ifPresent(this::edit);
    }

    /// A cell that is off the screen has no node to edit.
    private void edit(FocusedCell cell) {
        table.scrollToColumn(cell.column());
        screen.reveal(cell.index());
        table.layout();
        table.edit(cell.index(), cell.column());
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

    void close() {
        endEdit();
        subscriptions.close();
        selection.close();
        screen.close();
        table.setItems(FXCollections.observableArrayList());
    }
}
