package dev.storeroom.ui.table;

import dev.storeroom.schema.EnumType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.controlsfx.control.PrefixSelectionComboBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The control that a cell is edited with.
///
/// @param text what would be committed now
record CellEditor(Control control, Supplier<String> text) {
    static CellEditor of(Field field, String text) {
        CellEditor editor =
                switch (field.type()) {
                    case FieldType.Enumeration(EnumType type) -> choice(field, type.values(), text);
                    case FieldType.Scalar(ScalarType scalar) when scalar == ScalarType.BOOLEAN ->
                            choice(field, List.of("true", "false"), text);
                    case FieldType _ -> typed(text);
                };
        editor.control.setId("cell-editor");
        editor.control.getStyleClass().add("cell-editor");
        editor.control.setMaxWidth(Double.MAX_VALUE);
        editor.control.setAccessibleText(field.name() + (field.required() ? ", required" : ""));
        return editor;
    }

    /// Tells whether an editor on one line would change the text by merely showing it.
    static boolean wouldAlter(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static CellEditor typed(String text) {
        var input = new TextField(text);
        return new CellEditor(input, input::getText);
    }

    private static CellEditor choice(Field field, List<String> values, String text) {
        List<String> choices = new ArrayList<>(values);
        if (!text.isEmpty() && !choices.contains(text)) choices.addFirst(text);
        if (!field.required()) choices.add("");
        ComboBox<String> input = new PrefixSelectionComboBox<>();
        input.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String value) {
                        return value == null || value.isEmpty() ? "null" : value;
                    }

                    @Override
                    public String fromString(String shown) {
                        return shown.equals("null") ? "" : shown;
                    }
                });
        input.getItems().setAll(choices);
        input.setValue(text);
        return new CellEditor(input, input::getValue);
    }

    /// Puts the focus into it and, for a choice, opens it. JavaFX would take no key before the next
    /// frame, in which it makes what handles them; what is typed until then would be lost.
    void focus(boolean selectAll) {
        control.applyCss();
        control.requestFocus();
        switch (control) {
            case TextField input when selectAll -> input.selectAll();
            case TextField input -> input.end();
            case ComboBox<?> input -> input.show();
            default -> throw new IllegalStateException("no such editor: " + control);
        }
    }
}
