package dev.storeroom.ui.form;

import dev.storeroom.data.Draft;

/// What a person has put into a field. Null, empty text and nothing at all are three things.
@SuppressWarnings("ClassInitializationDeadlock") // nobody makes these records but this interface
sealed interface FieldInput {
    Untouched UNTOUCHED = new Untouched();
    Null NULL = new Null();

    /// The text that the editor shows.
    default String text() {
        return "";
    }

    /// The text that is kept as a draft.
    default String draftText() {
        return text();
    }

    /// The inverse of [#draftText()].
    static FieldInput ofText(String draftText) {
        return draftText.equals(Draft.NULL) ? NULL : new Typed(draftText);
    }

    /// Nothing was given: a new record leaves the field out.
    record Untouched() implements FieldInput {}

    /// The field is set to null.
    record Null() implements FieldInput {
        @Override
        public String draftText() {
            return Draft.NULL;
        }
    }

    /// Text, valid or not, exactly as typed; it may be empty.
    record Typed(String text) implements FieldInput {}
}
