package dev.storeroom.ui.dialog;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// One line of text with its label.
final class TextPane extends VBox {
    private final TextField input;

    TextPane(String title, String label, String suggestion) {
        getStyleClass().add("message-pane");
        var heading = new Label(title);
        heading.getStyleClass().add("sr-heading");
        input = new TextField(suggestion);
        input.setId("dialog-text");
        var caption = new Label(label);
        caption.setLabelFor(input);
        getChildren().addAll(heading, caption, input);
    }

    String text() {
        return input.getText();
    }

    /// Puts the focus into the field, its text selected.
    void requestInput() {
        input.requestFocus();
        input.selectAll();
    }
}
