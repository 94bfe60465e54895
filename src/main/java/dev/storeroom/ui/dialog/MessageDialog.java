package dev.storeroom.ui.dialog;

import atlantafx.base.theme.Styles;

import dev.storeroom.ui.fx.FxThread;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
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
    /// @param buttons the one of `OK_DONE` is the default; without such, the last has the focus
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
            if (type.getButtonData() == ButtonBar.ButtonData.OTHER)
                button.getStyleClass().add(Styles.DANGER);
        }
        // Later, since the default button takes the focus once the dialog is shown.
        dialog.setOnShown(shown -> FxThread.later(() -> enter(content, pane, buttons)));
        return dialog.showAndWait();
    }

    private static void enter(Node content, DialogPane pane, List<ButtonType> buttons) {
        boolean hasDefault =
                buttons.stream().anyMatch(type -> type.getButtonData().isDefaultButton());
        if (content instanceof TextPane text) text.requestInput();
        else if (!hasDefault) pane.lookupButton(buttons.getLast()).requestFocus();
    }

    private static String idOf(ButtonType type) {
        return type.getText().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
