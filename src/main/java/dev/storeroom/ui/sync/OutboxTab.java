package dev.storeroom.ui.sync;

import dev.storeroom.ui.desk.EmptyState;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The Outbox tab: the queue, and below it the entry that is selected.
final class OutboxTab extends StackPane {
    private final OutboxViewModel viewModel;
    private final ListView<OutboxEntry> list = new ListView<>();
    private final OutboxDetail detail;
    private final SplitPane split = new SplitPane(list);
    private final EmptyState empty =
            new EmptyState(
                    "outbox-empty",
                    Feather.CHECK_CIRCLE,
                    "Nothing waits for upload",
                    "Every record you create, change or delete is listed here until a server"
                            + " has it.");
    private final Timeline clock;

    OutboxTab(OutboxViewModel viewModel) {
        this.viewModel = viewModel;
        detail = new OutboxDetail(viewModel);
        clock = new Timeline(new KeyFrame(Duration.seconds(1), tick -> viewModel.tick()));
        build();
        bind();
    }

    private void build() {
        list.setId("outbox-list");
        list.setAccessibleText("Changes kept for upload, in the order they will be sent");
        list.setCellFactory(shown -> new OutboxCell(viewModel));
        list.setFixedCellSize(52);
        list.getStyleClass().add("outbox-list");
        split.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(split, empty);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    private void bind() {
        list.setItems(viewModel.entries());
        var isEmpty = javafx.beans.binding.Bindings.isEmpty(viewModel.entries());
        empty.visibleProperty().bind(isEmpty.and(viewModel.readProperty()));
        split.visibleProperty().bind(isEmpty.not());
        list.getSelectionModel().selectedItemProperty().subscribe(this::select);
        viewModel.selectedProperty().subscribe(this::show);
        list.setOnKeyPressed(
                event -> {
                    OutboxEntry entry = list.getSelectionModel().getSelectedItem();
                    if (entry == null) return;
                    if (event.getCode() == KeyCode.ENTER) viewModel.showRecord(entry);
                    if (event.getCode() == KeyCode.DELETE) viewModel.discard(entry);
                });
        list.skinProperty().subscribe(skin -> followScrolling());
        sceneProperty().subscribe(scene -> runClock(scene != null));
    }

    /// The entry that a reader of the list chose; a reading that replaces the list chooses nothing.
    private void select(@Nullable OutboxEntry entry) {
        if (entry != null) viewModel.selectedProperty().set(entry);
    }

    private void show(@Nullable OutboxEntry entry) {
        if (entry == null) {
            split.getItems().remove(detail);
            list.getSelectionModel().clearSelection();
            return;
        }
        detail.show(entry);
        list.getSelectionModel().select(entry);
        if (split.getItems().contains(detail)) return;
        split.getItems().add(detail);
        split.setDividerPositions(0.4);
    }

    private void followScrolling() {
        list.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.valueProperty().subscribe(() -> readOn(bar)));
    }

    private void readOn(ScrollBar bar) {
        double below = (1 - bar.getValue() / bar.getMax()) * viewModel.entries().size();
        if (below < OutboxReader.PAGE / 2.0) viewModel.readMore();
    }

    private void runClock(boolean isShown) {
        if (isShown) {
            clock.play();
        } else {
            clock.stop();
        }
    }
}
