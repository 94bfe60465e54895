package dev.storeroom.ui.dialog;

import dev.storeroom.ui.fx.SystemClipboard;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// A headline, what there is to say about it, and details that can be copied.
final class MessagePane extends VBox {
    MessagePane(String headline, String text, List<String> details) {
        getStyleClass().add("message-pane");
        getChildren().add(wrapped(headline, "sr-heading"));
        if (!text.isEmpty()) getChildren().add(wrapped(text, "message-text"));
        if (!details.isEmpty()) addDetails(String.join("\n", details));
    }

    /// Short details are shown whole, with a line to spare for one that wraps.
    private void addDetails(String details) {
        var area = new TextArea(details);
        area.setId("dialog-details");
        area.setAccessibleText("Details");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(details.lines().count() + 1, 4, 12));
        area.getStyleClass().add("sr-mono");
        VBox.setVgrow(area, Priority.ALWAYS);
        var copy = new Button("Copy details");
        copy.setId("dialog-copy-details");
        copy.setOnAction(pressed -> SystemClipboard.put(details));
        getChildren().addAll(area, copy);
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
