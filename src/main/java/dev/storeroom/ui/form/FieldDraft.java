package dev.storeroom.ui.form;

import dev.storeroom.data.Draft;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;

import org.jspecify.annotations.Nullable;

/// What was put into a field and not saved.
///
/// @param base what was stored when it was begun, as [Draft#textOf] writes it, or what was copied
///   into a new record; null if nothing was, or it is not known
record FieldDraft(FieldInput input, @Nullable String base) {
    static FieldDraft of(Draft draft) {
        return new FieldDraft(FieldInput.ofText(draft.text()), draft.base());
    }

    /// What a copy starts with.
    static FieldDraft copyOf(FieldInput original) {
        return new FieldDraft(original, textOf(original));
    }

    /// The text that is kept of what an input was made from; null if that is nothing.
    static @Nullable String textOf(FieldInput original) {
        return original instanceof FieldInput.Untouched ? null : original.draftText();
    }

    /// The same input over what is stored now.
    FieldDraft over(Field field, FormSubject.Stored subject) {
        Value stored = subject.row().record().value(field.name());
        return new FieldDraft(input, Draft.textOf(field.type(), stored));
    }

    /// What the input was made from.
    FieldInput original() {
        return base == null ? FieldInput.UNTOUCHED : FieldInput.ofText(base);
    }

    Draft in(String model, String key, String field) {
        return new Draft(model, key, field, input.draftText(), base);
    }
}
