package dev.storeroom.ui.table;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.fx.SystemClipboard;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The grid of one model with its filters, footer and commands. Lives on the JavaFX thread.
public final class RecordTableView implements AutoCloseable {
    private final Desk desk;
    private final RecordTableViewModel viewModel;
    private final RecordCommands commands;
    private final RecordGrid grid;
    private final FilterBar filters;
    private final QuickFind find;
    private final VBox root = new VBox();
    private final LayoutMemory memory;
    private Consumer<Optional<StoredRow>> onNew = original -> {};

    public RecordTableView(Desk desk, ModelType model) {
        this(desk, RowSource.of(desk, model));
    }

    RecordTableView(Desk desk, RowSource source) {
        this.desk = desk;
        commands = new RecordCommands(source, desk.tasks(), desk.notices(), desk.dialogs());
        viewModel = new RecordTableViewModel(source, desk.tasks(), commands);
        grid = new RecordGrid(viewModel, desk.notices()::failed);
        grid.onFollow(desk.links()::show);
        filters = new FilterBar(viewModel, grid, this::newRecord);
        find = new QuickFind(viewModel, grid, desk.tasks());
        memory = new LayoutMemory(desk, viewModel, grid);
        build();
        memory.recall(viewModel::start);
    }

    private void build() {
        root.setId("table-" + viewModel.model().name());
        root.getStyleClass().add("record-view");
        grid.table().setPlaceholder(new GridNotice(viewModel, this::newRecord));
        VBox.setVgrow(grid.table(), Priority.ALWAYS);
        root.getChildren()
                .setAll(
                        filters,
                        find,
                        new GridProblem(viewModel),
                        grid.table(),
                        new GridFooter(viewModel, grid));
    }

    public Region root() {
        return root;
    }

    RecordTableViewModel viewModel() {
        return viewModel;
    }

    RecordGrid grid() {
        return grid;
    }

    /// The row that a form beside the grid shows; empty while nothing is selected.
    public ReadOnlyObjectProperty<Optional<StoredRow>> selectedProperty() {
        return viewModel.selectedProperty();
    }

    /// What is shown now, to export or to count.
    public Query query() {
        return viewModel.arrangement().query();
    }

    /// Says what New does.
    ///
    /// @param onNew opens a form for a new record, with the values of a given one
    public void onNew(Consumer<Optional<StoredRow>> onNew) {
        this.onNew = onNew;
    }

    /// Says what opening a record does.
    ///
    /// @param onOpen goes to the form of the selected record
    public void onOpen(Runnable onOpen) {
        grid.onOpen(onOpen);
    }

    /// Says what moves when a row is selected: a second click that lands in it, and not on the cell
    /// that the first one met, edits that cell.
    ///
    /// @param whole holds this grid
    public void expectClicksIn(Node whole) {
        DoubleClicks.install(grid, whole);
    }

    /// Scrolls to the focused cell where other things have just taken its room.
    public void keepFocusInView() {
        grid.keepFocusInView();
    }

    public void newRecord() {
        onNew.accept(Optional.empty());
    }

    public void duplicate() {
        if (selectedProperty().get().isPresent()) onNew.accept(selectedProperty().get());
    }

    public void selectNothing() {
        grid.selection().selectNothing();
    }

    /// Tells whether any row is selected.
    public ObservableValue<Boolean> hasSelection() {
        return viewModel.selectedProperty().map(Optional::isPresent);
    }

    /// Which of the rows is selected: "3 of 412".
    public ObservableValue<String> positionProperty() {
        return ofSelected(() -> grid.selection().position(), "");
    }

    /// Tells whether there is a row so many places after the selected one.
    public ObservableValue<Boolean> hasNeighbour(int by) {
        return ofSelected(() -> grid.selection().hasRow(grid.selection().index() + by), false);
    }

    /// @param none while no row is selected
    private <T> ObservableValue<T> ofSelected(Supplier<T> value, T none) {
        var selected = viewModel.selectedProperty();
        return Bindings.createObjectBinding(
                () -> selected.get().isPresent() ? value.get() : none,
                selected,
                viewModel.stateProperty());
    }

    /// Selects a record as soon as the grid has it, unless the person goes elsewhere meanwhile.
    public void reveal(RecordKey key) {
        Optional<Long> before = selectedRow();
        desk.tasks()
                .run("Finding the record", () -> viewModel.source().find(key))
                .onDone(
                        found -> {
                            if (found.isEmpty() || !selectedRow().equals(before)) return;
                            grid.selection().follow(found.get().rowId());
                            viewModel.rebuildNow();
                        });
    }

    private Optional<Long> selectedRow() {
        return selectedProperty().get().map(StoredRow::rowId);
    }

    /// Selects a record that another place refers to, or says why it cannot.
    public void show(RecordKey key) {
        memory.whenArranged(() -> seek(key, query().predicate()));
    }

    private void seek(RecordKey key, Predicate filter) {
        desk.tasks()
                .run("Finding the record", () -> Sought.in(viewModel.source(), key, filter))
                .onDone(
                        sought -> {
                            sought.row().ifPresent(row -> grid.selection().follow(row.rowId()));
                            sought.obstacle().ifPresent(desk.notices()::failed);
                        });
    }

    /// Shows the records that this takes, and no others.
    public void show(Predicate filter) {
        focus();
        memory.whenArranged(() -> viewModel.arrangement().filterOnly(PredicateText.print(filter)));
    }

    /// Shows what is stored in a cell whose unsaved text was saved or given up in the form.
    public void forgetDraft(RecordKey key, String field) {
        viewModel.edits().forget(key, field);
    }

    /// Deletes that record, after asking if others go with it.
    public void delete(RecordKey key) {
        commands.delete(key);
    }

    public void deleteSelected() {
        if (viewModel.allSelectedProperty().get())
            commands.deleteMatching(query().predicate(), viewModel.rows().size());
        else commands.delete(grid.selection().rowIds());
    }

    /// Copies the selected cells, or the selected rows, as tab-separated text.
    public void copy(boolean headers) {
        commands.copy(
                grid.selection().rowIds(),
                grid.selection().fields(),
                headers,
                SystemClipboard::put);
    }

    public void focusFilter() {
        filters.focusText();
    }

    /// What the rows are filtered by now.
    public Predicate filter() {
        return query().predicate();
    }

    /// Takes every filter away. The grid takes the focus first: a filter's field leaves what is
    /// typed in it alone as long as it has the focus.
    public void clearFilters() {
        focus();
        viewModel.arrangement().clearFilters();
    }

    public ObservableValue<Boolean> isFiltered() {
        return viewModel.arrangement().filterProperty().map(filter -> !filter.isEmpty());
    }

    public void chooseColumns() {
        filters.showColumns();
    }

    public void find() {
        find.open();
    }

    public void refresh() {
        viewModel.requery();
    }

    /// Shows related records by what they are called now, and looks for them by that.
    public void relabel() {
        viewModel.relabel();
    }

    public void selectPrevious() {
        grid.selection().selectIndex(grid.selection().index() - 1);
    }

    public void selectNext() {
        grid.selection().selectIndex(grid.selection().index() + 1);
    }

    /// Tells whether something was typed that could not be kept, and would go with the table.
    public boolean isOnlyHere() {
        return viewModel.edits().isOnlyHere();
    }

    public void focus() {
        grid.table().requestFocus();
    }

    @Override
    public void close() {
        memory.close();
        grid.close();
        viewModel.close();
    }
}
