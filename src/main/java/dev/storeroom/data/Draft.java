package dev.storeroom.data;

import dev.storeroom.schema.FieldType;

import org.jspecify.annotations.Nullable;

/// Text a person typed into a field and has not saved, kept through a crash.
///
/// @param key the record's key text, or a name of the form's own for a record not yet created
/// @param text exactly as typed, valid or not; [#NULL] where the person set the field to null
/// @param base what was stored when the typing began, as [#textOf] writes it, or what was copied
///   into a new record; null if nothing was, or it is not known
public record Draft(String model, String key, String field, String text, @Nullable String base) {
    /// Stands for null among the texts: a character that no text control lets a person type.
    public static final String NULL = "\0";

    /// A draft that was not typed over a stored value.
    public Draft(String model, String key, String field, String text) {
        this(model, key, field, text, null);
    }

    /// A stored value as text that no other value has.
    public static String textOf(FieldType type, Value stored) {
        return stored.isNull() ? NULL : ScalarRules.display(type, stored);
    }

    public boolean isNull() {
        return text.equals(NULL);
    }
}
