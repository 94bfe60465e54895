package dev.storeroom.ui.table;

import dev.storeroom.data.Value;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.fx.Subscriptions;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Keeps a grid's columns, order and filters in the workspace from one window to the next. Lives on
/// the JavaFX thread.
final class LayoutMemory implements AutoCloseable {
    private static final Duration PAUSE = Duration.millis(500);

    private final Desk desk;
    private final RecordTableViewModel viewModel;
    private final RecordGrid grid;
    private final PauseTransition remembering = new PauseTransition(PAUSE);
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean arranged;

    LayoutMemory(Desk desk, RecordTableViewModel viewModel, RecordGrid grid) {
        this.desk = desk;
        this.viewModel = viewModel;
        this.grid = grid;
        remembering.setOnFinished(event -> remember());
        grid.columns().forEach(column -> watch(column.widthProperty()));
        grid.columns().forEach(column -> watch(column.visibleProperty()));
        ListChangeListener<TableColumn<GridRow, ?>> moved = change -> rememberLater();
        grid.table().getColumns().addListener(moved);
        subscriptions.add(() -> grid.table().getColumns().removeListener(moved));
        watch(viewModel.arrangement().sortsProperty());
        watch(viewModel.arrangement().filterProperty());
    }

    /// Arranges the grid as it was left.
    ///
    /// @param then runs after that, even where the memory cannot be read
    void recall(Runnable then) {
        desk.tasks()
                .run("Reading the layout", this::remembered)
                .onDone(layout -> arrange(layout, then))
                .onFailed(problem -> arrange(GridLayout.NONE, then));
    }

    private void watch(ObservableValue<?> value) {
        subscriptions.listen(value, (property, before, now) -> rememberLater());
    }

    private void rememberLater() {
        if (arranged) remembering.playFromStart();
    }

    private GridLayout remembered() {
        Value kept = desk.workspace().remembered(GridLayout.nameFor(viewModel.model()));
        return GridLayout.of(kept, viewModel.model());
    }

    private void arrange(GridLayout layout, Runnable then) {
        Map<String, RecordColumn> columns = new LinkedHashMap<>();
        grid.columns().forEach(column -> columns.put(column.field().name(), column));
        int place = grid.table().getColumns().size() - columns.size();
        for (GridLayout.Column kept : layout.columns()) {
            RecordColumn column = columns.get(kept.field());
            if (column == null) continue;
            column.setPrefWidth(kept.width());
            column.setVisible(kept.visible());
            grid.table().getColumns().remove(column);
            grid.table().getColumns().add(place++, column);
        }
        viewModel.arrangement().recall(layout);
        arranged = true;
        then.run();
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /// Does something that the remembered arrangement must not undo.
    void whenArranged(Runnable work) {
        if (arranged) work.run();
        else waiting.add(work);
    }

    private void remember() {
        List<GridLayout.Column> columns = grid.columns().stream().map(LayoutMemory::kept).toList();
        var layout =
                new GridLayout(
                        columns,
                        viewModel.arrangement().sortsProperty().get(),
                        viewModel.arrangement().filterProperty().get().texts());
        desk.tasks().run("Remembering the layout", () -> write(layout));
    }

    private GridLayout write(GridLayout layout) {
        desk.workspace().remember(GridLayout.nameFor(viewModel.model()), layout.toValue());
        return layout;
    }

    private static GridLayout.Column kept(RecordColumn column) {
        return new GridLayout.Column(column.field().name(), column.getWidth(), column.isVisible());
    }

    @Override
    public void close() {
        if (remembering.getStatus() == Animation.Status.RUNNING) remember();
        remembering.stop();
        subscriptions.close();
    }
}
