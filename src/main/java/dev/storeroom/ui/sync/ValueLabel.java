package dev.storeroom.ui.sync;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import java.util.Optional;

/// A value in the outbox's detail. Absent, null and empty text are told apart by words and looks.
final class ValueLabel extends Label {
    private static final int LONGEST = 400;

    ValueLabel(Optional<Value> value) {
        getStyleClass().add("outbox-value");
        setWrapText(true);
        value.ifPresentOrElse(this::show, () -> say("absent", "not part of the record"));
    }

    private void show(Value value) {
        switch (value) {
            case Value.Null() -> say("null", "null");
            case Value.Text(String text) when text.isEmpty() -> say("“”", "empty text");
            case Value.Text(String text) -> setText(shortened(text));
            case Value.Whole _, Value.Real _, Value.Truth _, Value.Items _, Value.Entries _ ->
                    setText(shortened(Json.write(value)));
        }
    }

    private void say(String text, String meaning) {
        setText(text);
        setTooltip(new Tooltip(meaning));
        setAccessibleText(meaning);
        getStyleClass().add("outbox-no-value");
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " …";
    }
}
