package dev.storeroom.ui.form;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

/// A stored value as the text that an editor starts with.
final class FieldText {
    private FieldText() {}

    /// Text comes as it is stored, lists and embedded values as indented JSON, null as no text.
    static String of(Value value) {
        return switch (value) {
            case Value.Null() -> "";
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Real real -> Json.write(real);
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Items items -> JsonLayout.formatted(Json.write(items));
            case Value.Entries entries -> JsonLayout.formatted(Json.write(entries));
        };
    }
}
