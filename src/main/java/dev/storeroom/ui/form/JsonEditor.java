package dev.storeroom.ui.form;

import atlantafx.base.theme.Styles;

import dev.storeroom.data.Json;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.function.UnaryOperator;

/// JSON as text, for `AWSJSON`, lists and embedded values, with buttons that lay it out anew. They
/// change white space only, and nothing where the text is not JSON.
final class JsonEditor implements FieldEditor {
    private static final int LINES = 3;
    private final FieldViewModel field;
    private final GrowingTextArea area;
    private final StackPane pane;

    JsonEditor(FieldViewModel field) {
        this.field = field;
        area = new GrowingTextArea(field, LINES);
        area.getStyleClass().addAll("sr-mono", "form-json");
        var tools =
                new HBox(
                        button("Format", "One entry a line", JsonLayout::formatted),
                        button("Minify", "Everything on one line", JsonLayout::minified));
        tools.getStyleClass().add("form-json-tools");
        tools.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        tools.visibleProperty()
                .bind(area.textProperty().isNotEmpty().and(field.editableProperty()));
        StackPane.setAlignment(tools, Pos.BOTTOM_RIGHT);
        pane = new StackPane(area, tools);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node control() {
        return area;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    private Button button(String label, String help, UnaryOperator<String> layout) {
        var button = new Button(label);
        button.setId("form-" + label.toLowerCase(java.util.Locale.ROOT) + "-" + field.id());
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(label + " " + field.spokenName());
        button.setOnAction(event -> layOut(layout));
        return button;
    }

    private void layOut(UnaryOperator<String> layout) {
        String text = field.textProperty().get();
        if (Json.problem(text).isEmpty()) {
            field.textProperty().set(layout.apply(text));
        } else {
            field.check();
        }
    }
}
