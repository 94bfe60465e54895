package dev.storeroom.ui.table;

import dev.storeroom.ui.desk.Counted;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Beneath the grid: which rows are seen, what is selected, and how long the query took.
final class GridFooter extends HBox {
    private final RecordTableViewModel viewModel;
    private final RecordGrid grid;
    private final Label range = new Label();
    private final Label selection = new Label();
    private final Label hint = new Label();
    private final Label timing = new Label();
    private final Hyperlink selectNone = new Hyperlink("Select none");
    private Subscription focusedRow = Subscription.EMPTY;

    GridFooter(RecordTableViewModel viewModel, RecordGrid grid) {
        this.viewModel = viewModel;
        this.grid = grid;
        build();
        bind();
    }

    private void build() {
        getStyleClass().add("grid-footer");
        range.setId("grid-range");
        selection.setId("grid-selection");
        hint.setId("grid-hint");
        hint.getStyleClass().add("problem");
        timing.setId("grid-timing");
        selectNone.setId("select-none");
        selectNone.setOnAction(event -> viewModel.selectAll(false));
        // A long hint is cut, never what stands beside it.
        for (Region part : List.of(range, selection, selectNone, timing))
            part.setMinWidth(USE_PREF_SIZE);
        hint.setMinWidth(0);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(range, selection, selectNone, hint, space, timing);
    }

    private void bind() {
        grid.screen().onSeen(this::showRange);
        viewModel.totalProperty().subscribe(total -> showRange());
        viewModel
                .rows()
                .addListener(
                        (ListChangeListener<GridRow>)
                                change -> {
                                    showRange();
                                    followFocus();
                                });
        viewModel.stateProperty().subscribe(this::showState);
        viewModel.allSelectedProperty().subscribe(all -> showSelection());
        viewModel.selectedProperty().subscribe(row -> showSelection());
        grid.table()
                .getFocusModel()
                .focusedCellProperty()
                .subscribe(
                        cell -> {
                            showSelection();
                            followFocus();
                        });
    }

    /// What is typed into the focused cell may be refused without the focus going anywhere.
    private void followFocus() {
        focusedRow.unsubscribe();
        focusedRow =
                grid.focusedCell()
                        .map(cell -> cell.row().contentProperty().subscribe(now -> showProblem()))
                        .orElse(Subscription.EMPTY);
        showProblem();
    }

    private void showRange() {
        long matching = grid.table().getItems().size();
        long total = viewModel.totalProperty().get();
        RowsOnScreen.Seen seen = grid.screen().seen();
        String all = matching == total ? "" : " (of %s)".formatted(Counted.number(total));
        range.setText(
                matching == 0
                        ? "0 records" + all
                        : "%s–%s of %s%s"
                                .formatted(
                                        Counted.number(seen.first() + 1),
                                        Counted.number(Math.min(seen.last() + 1, matching)),
                                        Counted.number(matching),
                                        all));
    }

    private void showSelection() {
        boolean all = viewModel.allSelectedProperty().get();
        int count = all ? grid.table().getItems().size() : grid.selection().rowIds().length;
        selection.setText(count > 1 ? Counted.number(count) + " selected" : "");
        selectNone.setVisible(all);
        selectNone.setManaged(all);
    }

    private void showProblem() {
        String problem =
                grid.focusedCell().flatMap(FocusedCell::draft).map(CellDraft::problem).orElse("");
        hint.setText(problem);
        hint.setTooltip(problem.isEmpty() ? null : new Tooltip(problem));
    }

    private void showState(GridState state) {
        timing.setText(
                switch (state) {
                    case GridState.Reading() -> "Reading…";
                    case GridState.Ready(Duration took) -> words(took);
                    case GridState.Failed _ -> "";
                });
    }

    private static String words(Duration took) {
        long millis = took.toMillis();
        return millis < 1000
                ? Math.max(1, millis) + " ms"
                : String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
