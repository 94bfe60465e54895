package dev.storeroom.ui.backend;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// What the dialog asks that starts a local backend.
final class StartBackendPane extends VBox {
    private final TextField port = new TextField();
    private final CheckBox https = new CheckBox("Serve HTTPS");
    private final ToggleGroup places = new ToggleGroup();
    private final RadioButton kept = place("start-backend-kept", "Keep them", places);
    private final RadioButton inMemory =
            place("start-backend-in-memory", "In memory: gone when it stops", places);
    private final StrategyPart strategy;
    private final CheckBox sandbox = new CheckBox("Models without @auth are open to everybody");

    /// @param last what was chosen the last time
    /// @param terms what the project says; empty where there is none
    /// @param isOpen whether the schema itself opens all models
    StartBackendPane(BackendChoice last, Optional<ProjectTerms> terms, boolean isOpen) {
        strategy = new StrategyPart(last.strategy(), terms);
        setId("start-backend");
        getStyleClass().add("start-backend");
        var title = new Label("Start the local backend");
        title.getStyleClass().add("sr-title");
        var sentence =
                new Label(
                        "It speaks AppSync's protocol, on this machine alone, and needs no account.");
        sentence.getStyleClass().add("sr-hint");
        getChildren()
                .addAll(
                        new VBox(6, title, sentence),
                        portPart(last),
                        httpsPart(last),
                        part("Records", placesPart(last)),
                        part("When a change meets another version", strategy));
        sandbox.setId("start-backend-sandbox");
        sandbox.setSelected(last.isSandbox());
        if (!isOpen)
            getChildren()
                    .add(
                            part(
                                    "Access",
                                    sandbox,
                                    hint(
                                            "Otherwise such models are denied to all, as they are on AWS.")));
    }

    BackendChoice choice() {
        return new BackendChoice(
                portNumber(),
                https.isSelected(),
                inMemory.isSelected(),
                strategy.chosen(),
                sandbox.isSelected());
    }

    /// Whether what is typed is a port, or nothing.
    BooleanBinding isValid() {
        return Bindings.createBooleanBinding(() -> portNumber() >= 0, port.textProperty());
    }

    void focus() {
        port.requestFocus();
    }

    /// 0 for none; -1 for something that is no port.
    private int portNumber() {
        String text = port.getText().strip();
        if (text.isEmpty()) return 0;
        if (!text.matches("[0-9]{1,5}")) return -1;
        int number = Integer.parseInt(text);
        return number > 0 && BackendChoice.isPort(number) ? number : -1;
    }

    private VBox portPart(BackendChoice last) {
        port.setId("start-backend-port");
        port.setPrefColumnCount(10);
        if (last.port() > 0) port.setText(Integer.toString(last.port()));
        var wrong = new Label("A port is a number from 1 to 65535.");
        wrong.setId("start-backend-port-problem");
        wrong.getStyleClass().add("sr-failed");
        wrong.visibleProperty().bind(isValid().not());
        Label free = hint("Left empty, any that is free.");
        free.visibleProperty().bind(isValid());
        for (Label each : List.of(free, wrong)) each.managedProperty().bind(each.visibleProperty());
        var caption = new Label("Port");
        caption.setLabelFor(port);
        caption.getStyleClass().add("sr-strong");
        var row = new HBox(port, free, wrong);
        row.getStyleClass().add("start-backend-row");
        var part = new VBox(caption, row);
        part.getStyleClass().add("start-backend-part");
        return part;
    }

    private VBox httpsPart(BackendChoice last) {
        https.setId("start-backend-https");
        https.setSelected(last.isHttps());
        return part(
                "Encryption",
                https,
                hint(
                        "Amplify's clients need it to subscribe. Its certificate is trusted once for all schemas: the backend's tab says how."));
    }

    private HBox placesPart(BackendChoice last) {
        (last.isInMemory() ? inMemory : kept).setSelected(true);
        var row = new HBox(kept, inMemory);
        row.getStyleClass().add("start-backend-choices");
        return row;
    }

    private static VBox part(String caption, Node... content) {
        var label = new Label(caption);
        label.getStyleClass().add("sr-strong");
        var part = new VBox(label);
        part.getChildren().addAll(content);
        part.getStyleClass().add("start-backend-part");
        return part;
    }

    static Label hint(String text) {
        var hint = new Label(text);
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("sr-hint");
        return hint;
    }

    static RadioButton place(String id, String text, ToggleGroup group) {
        var button = new RadioButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }
}
