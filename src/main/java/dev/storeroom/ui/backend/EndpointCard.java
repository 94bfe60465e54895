package dev.storeroom.ui.backend;

import dev.storeroom.workspace.LocalBackend;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.time.ZoneId;

/// Where a running backend is found, by which key, and what can be done with it.
final class EndpointCard extends VBox {
    private static final String MASK = "•".repeat(30);

    private final TextField endpoint = readOnly("backend-endpoint", "Endpoint");
    private final TextField key = readOnly("backend-key", "API key");
    private final ToggleButton reveal = new ToggleButton("Reveal", new FontIcon(Feather.EYE));
    private final Label terms = new Label();
    private final Button copyEndpoint = button("backend-copy-endpoint", "Copy", Feather.COPY);
    private final Button copyKey = button("backend-copy-key", "Copy", Feather.COPY);
    private final TrustPart trust;
    private String keyText = "";

    EndpointCard(BackendControl control) {
        Copying copying = control.copying();
        trust = new TrustPart(copying);
        getStyleClass().add("backend-card");
        copyEndpoint.setAccessibleText("Copy the endpoint");
        copyEndpoint.setOnAction(pressed -> copying.text("the endpoint", endpoint.getText()));
        copyKey.setAccessibleText("Copy the API key");
        copyKey.setOnAction(pressed -> copying.text("the API key", keyText));
        reveal.setId("backend-reveal-key");
        reveal.selectedProperty().subscribe(this::showKey);
        terms.setId("backend-terms");
        terms.setWrapText(true);
        terms.getStyleClass().add("sr-hint");
        getChildren().addAll(places(), terms, trust, actions(control));
    }

    void show(LocalBackend backend, BackendStart start) {
        trust.show(backend.certificate());
        endpoint.setText(backend.endpoint().toString());
        keyText = backend.key().text();
        reveal.setSelected(false);
        showKey();
        LocalDate expires = LocalDate.ofInstant(backend.key().expires(), ZoneId.systemDefault());
        terms.setText(
                "%s · records %s · the key expires on %s"
                        .formatted(
                                start.conflicts().inWords(),
                                start.choice().isInMemory()
                                        ? "in memory, gone when it stops"
                                        : "are kept",
                                expires));
    }

    void focus() {
        copyEndpoint.requestFocus();
    }

    private void showKey() {
        key.setText(reveal.isSelected() ? keyText : MASK);
        reveal.setText(reveal.isSelected() ? "Hide" : "Reveal");
        reveal.setAccessibleText(reveal.getText() + " the API key");
    }

    private GridPane places() {
        var grid = new GridPane();
        grid.getStyleClass().add("backend-places");
        grid.addRow(0, caption("Endpoint", endpoint), endpoint, copyEndpoint);
        grid.addRow(1, caption("API key", key), key, copyKey, reveal);
        GridPane.setHgrow(endpoint, Priority.ALWAYS);
        return grid;
    }

    static Label caption(String text, TextField field) {
        var caption = new Label(text);
        caption.setLabelFor(field);
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }

    private static FlowPane actions(BackendControl control) {
        var stop = button("backend-stop", "Stop", Feather.SQUARE);
        stop.setOnAction(pressed -> control.stop());
        var restart = button("backend-restart", "Restart", Feather.REFRESH_CW);
        restart.setOnAction(pressed -> control.restart());
        restart.setTooltip(new Tooltip("Stops and starts at the same port"));
        var reset = button("backend-reset", "Reset data…", Feather.TRASH);
        reset.setOnAction(pressed -> control.reset());
        var save = button("backend-save", "Save configuration files…", Feather.DOWNLOAD);
        save.setOnAction(pressed -> control.saveConfiguration());
        save.setTooltip(
                new Tooltip("amplifyconfiguration.json and aws-exports.js, for Amplify's clients"));
        var actions = new FlowPane(stop, restart, reset, save);
        actions.getStyleClass().add("backend-actions");
        return actions;
    }

    static TextField readOnly(String id, String what) {
        var field = new TextField();
        field.setId(id);
        field.setAccessibleText(what);
        field.setEditable(false);
        field.getStyleClass().add("sr-mono");
        return field;
    }

    static Button button(String id, String text, Ikon icon) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        return button;
    }
}
