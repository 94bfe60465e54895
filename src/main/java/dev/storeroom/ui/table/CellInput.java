package dev.storeroom.ui.table;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

/// Reads what a person typed into a cell, as far as the kind of the value goes; whether the value
/// is valid is the store's to say.
sealed interface CellInput {
    record Read(Value value) implements CellInput {}

    /// @param sentence what is wrong and what would be right
    record Unreadable(String sentence) implements CellInput {}

    static CellInput of(Field field, String text) {
        return switch (field.type()) {
            case FieldType.Scalar(ScalarType scalar) -> ofScalar(field, scalar, text);
            case FieldType.Enumeration type -> orNull(field, text);
            case FieldType.ListOf list -> ofJson(field, text, Value.Items.class, "[\"a\", \"b\"]");
            case FieldType.Embedded type ->
                    ofJson(field, text, Value.Entries.class, "{\"name\": \"value\"}");
            case FieldType.Related related -> orNull(field, text);
        };
    }

    private static CellInput ofScalar(Field field, ScalarType scalar, String text) {
        String typed = text.strip();
        return switch (scalar) {
            case STRING, ID -> new Read(Value.text(text));
            case INT, LONG, AWS_TIMESTAMP -> typed.isEmpty() ? orNull(field, typed) : whole(typed);
            case FLOAT -> typed.isEmpty() ? orNull(field, typed) : real(typed);
            case BOOLEAN ->
                    switch (typed) {
                        case "true" -> new Read(Value.truth(true));
                        case "false" -> new Read(Value.truth(false));
                        case "" -> orNull(field, typed);
                        default -> new Unreadable("“" + typed + "” is neither true nor false.");
                    };
            default -> orNull(field, text);
        };
    }

    private static CellInput whole(String typed) {
        try {
            return new Read(Value.whole(Long.parseLong(typed)));
        } catch (NumberFormatException e) {
            return new Unreadable("“" + typed + "” is not a whole number.");
        }
    }

    private static CellInput real(String typed) {
        try {
            double number = Double.parseDouble(typed);
            if (Double.isFinite(number)) return new Read(Value.real(number));
        } catch (NumberFormatException e) {
            // Said below, as for a number that is too large.
        }
        return new Unreadable("“" + typed + "” is not a number. Write it like 2.5.");
    }

    /// Text; nothing typed means null where the field may be null.
    private static CellInput orNull(Field field, String text) {
        if (!text.isEmpty()) return new Read(Value.text(text));
        if (!field.required()) return new Read(Value.NULL);
        return new Unreadable(field.name() + " is required.");
    }

    private static CellInput ofJson(
            Field field, String text, Class<? extends Value> kind, String example) {
        if (text.isBlank()) return orNull(field, "");
        try {
            Value value = Json.read(text);
            if (kind.isInstance(value)) return new Read(value);
        } catch (Json.SyntaxException e) {
            return new Unreadable(
                    "This is not JSON (column %d: %s). Write it like %s."
                            .formatted(e.column, e.getMessage(), example));
        }
        return new Unreadable("This is not a value of %s. Write it like %s."
                .formatted(field.typeText(), example));
    }
}
