package dev.storeroom.ui.form;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.math.BigDecimal;

/// A text field for a number: Up and Down add and take one, anything else typed stays as it is.
final class NumberSteps {
    private NumberSteps() {}

    static TextInputControl of(FieldViewModel field) {
        var area = new GrowingTextArea(field, 1);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(area, event));
        return area;
    }

    private static void step(TextInputControl control, KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        if (!up && event.getCode() != KeyCode.DOWN) return;
        event.consume();
        if (!control.isEditable()) return;
        String stepped = stepped(control.getText(), up ? 1 : -1);
        control.setText(stepped);
        control.end();
    }

    /// The number one step away; the text itself where it is not a number, 0 where it is empty.
    static String stepped(String text, int by) {
        if (text.isBlank()) return "0";
        try {
            return new BigDecimal(text.strip()).add(BigDecimal.valueOf(by)).toString();
        } catch (NumberFormatException e) {
            return text;
        }
    }
}
