package dev.storeroom.ui.inspector;

import atlantafx.base.theme.Styles;

import dev.storeroom.data.Snapshot;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.fx.FxThread;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import java.util.List;

/// Lets a person choose a snapshot and puts it back.
public final class RestoreDialog {
    private final Desk desk;

    public RestoreDialog(Desk desk) {
        this.desk = desk;
    }

    /// Looks for snapshots, then asks. Call on the JavaFX thread.
    public void ask(Window owner) {
        desk.tasks()
                .run("Looking for snapshots", desk.workspace().dataStore()::snapshots)
                .onDone(snapshots -> show(owner, snapshots));
    }

    private void show(Window owner, List<Snapshot> snapshots) {
        if (snapshots.isEmpty()) {
            desk.notices().done("There is no snapshot yet: clearing or restoring data makes one.");
            return;
        }
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Restore snapshot");
        dialog.setResizable(true);
        var list = list(snapshots);
        var restore = new ButtonType("Restore", ButtonData.OK_DONE);
        dialog.setDialogPane(pane(list, restore));
        dialog.setOnShown(shown -> FxThread.later(list::requestFocus));
        dialog.showAndWait()
                .filter(restore::equals)
                .map(chosen -> list.getSelectionModel().getSelectedItem())
                .ifPresent(new LocalData(desk)::restore);
    }

    static ListView<Snapshot> list(List<Snapshot> snapshots) {
        var list = new ListView<Snapshot>();
        list.setId("restore-list");
        list.setAccessibleText("Snapshots, newest first");
        list.getItems().setAll(snapshots);
        list.setCellFactory(shown -> new SnapshotCell());
        list.setPrefHeight(240);
        list.getSelectionModel().selectFirst();
        return list;
    }

    static DialogPane pane(ListView<Snapshot> list, ButtonType restore) {
        var title = new Label("Restore a snapshot");
        title.getStyleClass().add("sr-title");
        var sentence =
                new Label("What is there now is set aside as a snapshot first: nothing is lost.");
        sentence.getStyleClass().add("sr-hint");
        sentence.setWrapText(true);
        var content = new VBox(title, sentence, list);
        content.getStyleClass().add("restore-pane");
        var pane = new DialogPane();
        pane.getStyleClass().add("sr-dialog");
        pane.setContent(content);
        pane.getButtonTypes().setAll(restore, ButtonType.CANCEL);
        var button = (Button) pane.lookupButton(restore);
        button.setId("restore-confirm");
        button.getStyleClass().add(Styles.ACCENT);
        pane.lookupButton(ButtonType.CANCEL).setId("restore-cancel");
        return pane;
    }
}
