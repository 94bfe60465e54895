package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// What stands over an editor: the field's name and type, and what else can be done to it.
final class RowHead extends HBox {
    private final String name;
    private final String id;
    private final Label label;

    /// @param id the name in the ids of nodes
    /// @param isRequired whether a person must give a value
    /// @param description the schema's text about the field; null where it has none
    RowHead(String name, String id, boolean isRequired, @Nullable String description) {
        this.name = name;
        this.id = id;
        label = new Label(name);
        getStyleClass().add("form-field-head");
        label.getStyleClass().add("form-name");
        if (description != null) label.setTooltip(new Tooltip(description));
        getChildren().add(label);
        if (isRequired) getChildren().add(star());
    }

    /// @param help the type in full
    void setType(String text, String help) {
        var type = new Label(text);
        type.getStyleClass().add("form-type");
        type.setTooltip(new Tooltip(help));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(type, space);
    }

    /// Lets Alt and a letter of the name lead to the editor.
    void mark(Mnemonics letters) {
        label.setMnemonicParsing(true);
        label.setText(letters.marked(name));
    }

    /// @param editor gets the focus, and an action, by the mnemonic
    void setLabelFor(Node editor) {
        label.setLabelFor(editor);
    }

    void add(Node action) {
        getChildren().add(action);
    }

    /// Adds the way back to what is stored, while there is something else.
    void addRevert(ObservableBooleanValue dirty, Supplier<String> stored, Runnable revert) {
        var button = new Button(null, new FontIcon(Feather.ROTATE_CCW));
        button.setId("form-revert-" + id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "form-quiet");
        button.setAccessibleText("Revert " + name);
        var help = new Tooltip();
        help.textProperty()
                .bind(Bindings.createStringBinding(() -> storedText(stored.get()), dirty));
        button.setTooltip(help);
        button.setFocusTraversable(false);
        button.visibleProperty().bind(dirty);
        button.setOnAction(event -> revert.run());
        getChildren().add(button);
    }

    private static String storedText(String stored) {
        return stored.isEmpty() ? "Put back to nothing" : "Put back: " + stored;
    }

    private static Label star() {
        var star = new Label("*");
        star.getStyleClass().add("form-required");
        star.setTooltip(new Tooltip("Required"));
        return star;
    }
}
