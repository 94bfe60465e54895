package dev.storeroom.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A wide button with an icon, what it does, and what comes of it.
final class StartButton extends Button {
    StartButton(String id, Ikon ikon, String title, String text, Runnable handler) {
        setId(id);
        getStyleClass().add("start-button");
        setAccessibleText(title);
        setAccessibleHelp(text);
        setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.CENTER_LEFT);
        setOnAction(pressed -> handler.run());
        var heading = new Label(title);
        heading.getStyleClass().add("sr-strong");
        var detail = new Label(text);
        detail.getStyleClass().add("sr-hint");
        var words = new VBox(heading, detail);
        words.getStyleClass().add("start-words");
        var row = new HBox(new FontIcon(ikon), words);
        row.getStyleClass().add("start-row");
        setGraphic(row);
    }
}
