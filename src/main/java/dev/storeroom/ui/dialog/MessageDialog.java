package dev.storeroom.ui.dialog;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.stage.Modality;
import javafx.stage.Window;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows a pane with buttons and waits for one of them.
final class MessageDialog {
    private MessageDialog() {}

    /// Asks and waits.
    ///
    /// @param buttons the first is the default
    /// @return the button; empty if the dialog was closed otherwise
    static Optional<ButtonType> show(Window owner, Node content, List<ButtonType> buttons) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Storeroom");
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().add("sr-dialog");
        pane.setContent(content);
        pane.getButtonTypes().setAll(buttons);
        for (ButtonType type : buttons) {
            Node button = pane.lookupButton(type);
            button.setId("dialog-" + idOf(type));
            ButtonBar.setButtonUniformSize(button, false); // a long verb would be cut off
            if (type.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                button.getStyleClass().add(Styles.ACCENT);
        }
        if (content instanceof TextPane text) dialog.setOnShown(shown -> text.requestInput());
        return dialog.showAndWait();
    }

    private static String idOf(ButtonType type) {
        return type.getText().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
