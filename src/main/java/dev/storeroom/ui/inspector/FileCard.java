package dev.storeroom.ui.inspector;

import dev.storeroom.datastore.StorageReport;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the database lies, and what can be done to it.
final class FileCard extends VBox {
    private final StorageInspectorViewModel viewModel;
    private final TextField path = new TextField();
    private final Button refresh;
    private final Label verdict = new Label();

    FileCard(StorageInspectorViewModel viewModel) {
        this.viewModel = viewModel;
        refresh = button("storage-refresh", "Refresh", Feather.REFRESH_CW);
        build();
        viewModel.integrityProperty().subscribe(this::show);
    }

    void show(StorageReport report) {
        path.setText(report.file().toString());
    }

    void focus() {
        refresh.requestFocus();
    }

    private void build() {
        getStyleClass().add("storage-card");
        path.setId("storage-path");
        path.setAccessibleText("Path of the database file");
        path.setEditable(false);
        path.getStyleClass().addAll("sr-mono", "storage-path");
        HBox.setHgrow(path, Priority.ALWAYS);
        var copy = button("storage-copy-path", "Copy path", Feather.COPY);
        copy.setOnAction(pressed -> viewModel.copyPath(path.getText()));
        var reveal = button("storage-reveal", "Open folder", Feather.FOLDER);
        reveal.setOnAction(pressed -> viewModel.reveal());
        var place = new HBox(path, copy, reveal);
        place.getStyleClass().add("storage-place");
        verdict.setId("storage-integrity");
        verdict.setWrapText(true);
        getChildren().addAll(place, actions(), verdict);
    }

    private FlowPane actions() {
        refresh.setOnAction(pressed -> viewModel.refresh());
        var check = button("storage-check", "Check integrity", Feather.SHIELD);
        check.setTooltip(new Tooltip("Reads the whole file and looks for damage"));
        check.setOnAction(pressed -> viewModel.checkIntegrity());
        check.disableProperty().bind(viewModel.busyProperty());
        var compact = button("storage-compact", "Compact", Feather.MINIMIZE_2);
        compact.setTooltip(new Tooltip("Rewrites the file without its free pages"));
        compact.setOnAction(pressed -> viewModel.compact());
        if (viewModel.isReadOnly()) {
            compact.setDisable(true);
            compact.setAccessibleHelp("The workspace is open read-only.");
        } else {
            compact.disableProperty().bind(viewModel.busyProperty());
        }
        var actions = new FlowPane(refresh, check, compact);
        actions.getStyleClass().add("storage-actions");
        return actions;
    }

    private void show(IntegrityState state) {
        verdict.getStyleClass().removeIf(name -> name.startsWith("sr-"));
        verdict.setManaged(!(state instanceof IntegrityState.Unchecked));
        switch (state) {
            case IntegrityState.Unchecked() -> verdict.setText("");
            case IntegrityState.Checking() -> say(Feather.CLOCK, "sr-hint", "Checking…");
            case IntegrityState.Sound() ->
                    say(Feather.CHECK_CIRCLE, "sr-done", "The database is sound.");
            case IntegrityState.Damaged(var findings) ->
                    say(
                            Feather.ALERT_TRIANGLE,
                            "sr-failed",
                            "The database is damaged: export what you can, then restore a"
                                    + " snapshot.\n"
                                    + String.join("\n", findings));
        }
    }

    private void say(Ikon icon, String style, String text) {
        verdict.setGraphic(new FontIcon(icon));
        verdict.getGraphic().getStyleClass().add(style);
        verdict.getStyleClass().add(style);
        verdict.setText(text);
    }

    private static Button button(String id, String text, Ikon icon) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
