package dev.storeroom.ui.inspector;

import dev.storeroom.data.Snapshot;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// A snapshot in a list: when it was taken, why, and what it holds.
final class SnapshotCell extends ListCell<Snapshot> {
    private final Label when = new Label();
    private final Label what = new Label();
    private final VBox lines = new VBox(when, what);

    SnapshotCell() {
        when.getStyleClass().add("sr-strong");
        what.getStyleClass().add("sr-hint");
        lines.getStyleClass().add("storage-snapshot-cell");
    }

    @Override
    protected void updateItem(@Nullable Snapshot snapshot, boolean empty) {
        super.updateItem(snapshot, empty);
        setText(null);
        setGraphic(null);
        if (empty || snapshot == null) return;
        when.setText(SnapshotWords.when(snapshot.takenAt()));
        what.setText(snapshot.reason() + " · " + SnapshotWords.contents(snapshot));
        setAccessibleText(when.getText() + ", " + what.getText());
        setGraphic(lines);
    }
}
