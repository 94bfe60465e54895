package dev.storeroom.ui.inspector;

import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.inspector.StoragePicture.ModelLine;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;

/// Rows, waiting changes and bytes of each model, with a bar that compares their rows.
final class ModelBars extends GridPane {
    ModelBars() {
        setId("storage-models");
        getStyleClass().add("storage-models");
        var bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        getColumnConstraints()
                .setAll(new ColumnConstraints(), bars, figures(), figures(), figures());
    }

    void show(List<ModelLine> lines) {
        getChildren().clear();
        if (lines.isEmpty()) {
            addRow(0, dim("The schema has no models."));
            return;
        }
        addRow(0, dim("Model"), dim(""), dim("Records"), dim("Waiting"), dim("Size"));
        lines.forEach(this::add);
    }

    private void add(ModelLine line) {
        var bar = new ProgressBar(line.share());
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
        var label = new Label(pending == 0 ? "–" : Counted.number(pending));
        label.getStyleClass().add(pending == 0 ? "sr-hint" : "sr-pending");
        return label;
    }

    private static Label dim(String text) {
        var label = new Label(text);
        label.getStyleClass().add("sr-hint");
        return label;
    }

    private static ColumnConstraints figures() {
        var column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }
}
