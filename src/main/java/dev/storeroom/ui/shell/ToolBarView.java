package dev.storeroom.ui.shell;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/// The most used actions under the menus; every one is in a menu too.
final class ToolBarView extends ToolBar {
    private final Actions actions;

    ToolBarView(Actions actions) {
        this.actions = actions;
        build();
    }

    private void build() {
        setId("toolbar");
        getItems()
                .addAll(
                        plain("go-back"),
                        plain("go-forward"),
                        new Separator(Orientation.VERTICAL),
                        wordy("file-open-schema", "Open"),
                        new Separator(Orientation.VERTICAL),
                        wordy("edit-new-record", "New record"),
                        plain("file-save"),
                        plain("edit-undo"),
                        plain("edit-redo"),
                        new Separator(Orientation.VERTICAL),
                        plain("edit-find"),
                        plain("edit-filter"),
                        plain("view-refresh"),
                        new Spacer(),
                        plain("view-navigator"),
                        plain("view-side-panel"));
    }

    private StackPane plain(String action) {
        var button = new Button();
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return explaining(action, actions.button(action, button));
    }

    private StackPane wordy(String action, String text) {
        var button = new Button(text);
        button.getStyleClass().add(Styles.FLAT);
        return explaining(action, actions.button(action, button));
    }

    /// A disabled button shows no tooltip, so what it stands in says why it is off.
    private StackPane explaining(String id, Button button) {
        var frame = new StackPane(button);
        Action action = actions.get(id);
        var reason = new Tooltip(action.disabledReason());
        action.enabled()
                .subscribe(
                        can -> {
                            if (can || action.disabledReason().isEmpty()) {
                                Tooltip.uninstall(frame, reason);
                            } else {
                                Tooltip.install(frame, reason);
                            }
                        });
        return frame;
    }
}
