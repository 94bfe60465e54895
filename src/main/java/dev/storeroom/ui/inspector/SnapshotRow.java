package dev.storeroom.ui.inspector;

import dev.storeroom.data.Snapshot;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One snapshot with its way back.
final class SnapshotRow extends HBox {
    SnapshotRow(Snapshot snapshot, StorageInspectorViewModel viewModel) {
        getStyleClass().add("storage-snapshot");
        var when = new Label(SnapshotWords.when(snapshot.takenAt()));
        when.getStyleClass().add("sr-strong");
        var what = new Label(snapshot.reason() + " · " + SnapshotWords.contents(snapshot));
        what.getStyleClass().add("sr-hint");
        var words = new VBox(when, what);
        HBox.setHgrow(words, Priority.ALWAYS);
        var restore = new Button("Restore…");
        restore.setId("restore-" + snapshot.file().getFileName());
        restore.setAccessibleText("Restore the data of " + when.getText());
        restore.setDisable(viewModel.isReadOnly());
        restore.setOnAction(pressed -> viewModel.restore(snapshot));
        getChildren().addAll(new FontIcon(Feather.ARCHIVE), words, restore);
    }
}
