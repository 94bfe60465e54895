package dev.storeroom.ui.inspector;

import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.inspector.StoragePicture.ModelLine;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;

/// Rows, waiting changes and bytes of each model, with a bar that compares their rows.
final class ModelBars extends GridPane {
    private static final double SHORTEST_BAR = 24;

    ModelBars() {
        setId("storage-models");
        getStyleClass().add("storage-models");
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .setAll(
                        new ColumnConstraints(),
                        bars,
                        Figures.column(),
                        Figures.column(),
                        Figures.column());
    }

    void show(List<ModelLine> lines) {
        getChildren().clear();
        if (lines.isEmpty()) {
            addRow(0, Figures.caption("The schema has no models."));
            return;
        }
        addRow(
                0,
                Figures.caption("Model"),
                Figures.caption(""),
                Figures.caption("Records"),
                Figures.caption("Waiting"),
                Figures.caption("Size"));
        lines.forEach(this::add);
    }

    private void add(ModelLine line) {
        var bar = new ProgressBar(line.share());
        bar.setPrefWidth(SHORTEST_BAR); // it grows, but takes no room from the names
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(
                "%s has %s".formatted(line.name(), Counted.of(line.counts().rows(), "record")));
        var name = new Label(line.name());
        name.getStyleClass().add("sr-strong");
        addRow(
                getRowCount(),
                name,
                bar,
                new Label(Counted.number(line.counts().rows())),
                waiting(line.counts().pending()),
                new Label(
                        line.bytes().isPresent() ? ByteSize.text(line.bytes().getAsLong()) : "–"));
    }

    private static Label waiting(long pending) {
        Label label = Figures.count(pending);
        if (pending > 0) label.getStyleClass().add("sr-pending");
        return label;
    }
}
