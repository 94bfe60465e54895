package dev.storeroom.data;

/// Text a person typed into a field and has not saved, kept through a crash.
///
/// @param key the record's key text, or a name of the form's own for a record not yet created
/// @param text exactly as typed, valid or not; [#NULL] where the person set the field to null
public record Draft(String model, String key, String field, String text) {
    /// Stands for null among the texts: a character that no text control lets a person type.
    public static final String NULL = "\0";

    public boolean isNull() {
        return text.equals(NULL);
    }
}
