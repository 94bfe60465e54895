package dev.storeroom.ui.form;

import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.schema.FieldType;

/// A stored value as the text that an editor starts with.
final class FieldText {
    private FieldText() {}

    /// Text comes as it is stored, lists and embedded values as indented JSON, null as no text.
    static String of(FieldType type, Value value) {
        String text = ScalarRules.display(type, value);
        return value instanceof Value.Items || value instanceof Value.Entries
                ? JsonLayout.formatted(text)
                : text;
    }
}
