package dev.storeroom.ui.desk;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a view shows where there is nothing to show: an icon, a headline and what that means.
public final class EmptyState extends VBox {
    public EmptyState(String id, Ikon icon, String headline, String sentence) {
        setId(id);
        getStyleClass().add("sr-empty");
        var title = new Label(headline);
        title.getStyleClass().add("sr-heading");
        var text = new Label(sentence);
        text.setWrapText(true);
        text.getStyleClass().addAll("sr-hint", "sr-empty-text");
        getChildren().addAll(new FontIcon(icon), title, text);
    }
}
