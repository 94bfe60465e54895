package dev.storeroom.ui.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// A button in a frame that says what it does, or why it is off: a disabled button shows no
/// tooltip, and just then it is wanted.
public final class Explained extends StackPane {
    /// @param help what the button does now, or why it does nothing
    public Explained(ButtonBase button, ObservableValue<String> help) {
        super(button);
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(help);
        Tooltip.install(this, tooltip);
        button.accessibleHelpProperty().bind(help);
    }
}
