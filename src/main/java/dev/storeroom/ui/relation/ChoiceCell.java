package dev.storeroom.ui.relation;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A record to choose: its name over what tells it from others, and a mark on the present one.
final class ChoiceCell extends ListCell<Choice> {
    private final Label name = new Label();
    private final Label detail = new Label();
    private final FontIcon mark = new FontIcon(Feather.CHECK);
    private final HBox line;

    ChoiceCell() {
        detail.getStyleClass().add("sr-hint");
        var words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(words, mark);
        line.getStyleClass().add("relation-choice");
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        setGraphic(choice == null ? null : line);
        if (choice == null) {
            setAccessibleText(null);
            return;
        }
        name.setText(choice.label());
        detail.setText(choice.detail());
        detail.setVisible(!choice.detail().isEmpty());
        detail.setManaged(!choice.detail().isEmpty());
        mark.setVisible(choice.isCurrent());
        setAccessibleText(
                choice.label() + " " + choice.detail() + (choice.isCurrent() ? ", current" : ""));
    }
}
