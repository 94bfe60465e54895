package dev.storeroom.ui.sync;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.sync.SyncState;
import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.desk.Counted;

import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The Status tab: one sentence on where synchronisation stands, and the models' figures.
final class StatusTab extends ScrollPane {
    private final SyncPanelViewModel viewModel;
    private final FontIcon icon = new FontIcon(Feather.HARD_DRIVE);
    private final Label headline = new Label();
    private final Label sentence = new Label();
    private final GridPane models = new GridPane();
    private final GridPane facts = new GridPane();

    StatusTab(SyncPanelViewModel viewModel) {
        this.viewModel = viewModel;
        build();
        viewModel.statusProperty().subscribe(this::show);
    }

    private void build() {
        setId("sync-status");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("sync-scroll");
        headline.setId("sync-headline");
        headline.getStyleClass().add("sr-heading");
        sentence.setId("sync-sentence");
        sentence.setWrapText(true);
        models.setId("sync-models");
        facts.setId("sync-facts");
        models.getStyleClass().add("sync-grid");
        facts.getStyleClass().add("sync-grid");
        models.getColumnConstraints().setAll(growing(), figures(), figures());
        facts.getColumnConstraints().setAll(growing(), figures());
        var storage = new Hyperlink("Open the storage inspector");
        storage.setId("sync-open-storage");
        storage.setOnAction(pressed -> viewModel.showStorage());
        var content =
                new VBox(card(), caption("Models"), models, caption("Database"), facts, storage);
        content.getStyleClass().add("sync-content");
        setContent(content);
    }

    private VBox card() {
        var head = new HBox(icon, headline);
        head.getStyleClass().add("sync-head");
        var card = new VBox(head, sentence);
        card.getStyleClass().add("sync-card");
        return card;
    }

    private void show(@Nullable SyncStatus status) {
        getContent().setVisible(status != null);
        if (status == null) return;
        icon.setIconCode(icon(status.state()));
        headline.setText(status.headline());
        sentence.setText(status.sentence());
        models.getChildren().clear();
        if (status.counts().isEmpty()) models.addRow(0, dim("The schema has no sound model."));
        else models.addRow(0, dim("Model"), dim("Records"), dim("Waiting"));
        status.counts().forEach(this::addModel);
        facts.getChildren().clear();
        addFact("Size on disk", ByteSize.text(status.fileBytes()));
        addFact("Last commit", Counted.number(status.commits()));
    }

    private static Ikon icon(SyncState state) {
        return switch (state) {
            case SyncState.Stopped() -> Feather.PAUSE_CIRCLE;
            case SyncState.LocalOnly() -> Feather.HARD_DRIVE;
        };
    }

    private void addModel(String model, ModelCounts counts) {
        var name = new Label(model);
        var waiting = new Label(counts.pending() == 0 ? "–" : Counted.number(counts.pending()));
        waiting.setAccessibleText(Counted.of(counts.pending(), "change") + " waiting");
        if (counts.pending() == 0) {
            waiting.getStyleClass().add("sr-hint");
        } else {
            waiting.setGraphic(new FontIcon(Feather.CLOCK));
            waiting.getStyleClass().add("sync-waiting");
        }
        models.addRow(
                models.getRowCount(), name, new Label(Counted.number(counts.rows())), waiting);
    }

    private void addFact(String name, String value) {
        facts.addRow(facts.getRowCount(), new Label(name), new Label(value));
    }

    private static Label dim(String text) {
        var label = new Label(text);
        label.getStyleClass().add("sr-hint");
        return label;
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("sr-caption", "sync-caption");
        return label;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(60);
        return column;
    }

    private static ColumnConstraints figures() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }
}
