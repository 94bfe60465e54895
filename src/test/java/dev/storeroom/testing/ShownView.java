package dev.storeroom.testing;

import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.theme.ThemeChoice;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// A part of the window in a window of its own, in the light theme.
public final class ShownView {
    private ShownView() {}

    /// Shows it in the corner of the screen. Call on the JavaFX thread.
    public static Stage of(Parent view, double width, double height) {
        var scene = new Scene(view, width, height);
        var theme = new AppTheme();
        theme.choiceProperty().set(ThemeChoice.LIGHT);
        theme.style(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }
}
