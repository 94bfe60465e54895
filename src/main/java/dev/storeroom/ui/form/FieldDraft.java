package dev.storeroom.ui.form;

import dev.storeroom.data.Draft;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was put into a field and not saved.
///
/// @param base what was stored when it was begun, as [Draft#textOf] writes it; null if nothing was,
///   or it is not known
record FieldDraft(FieldInput input, @Nullable String base) {
    static FieldDraft of(Draft draft) {
        return new FieldDraft(FieldInput.ofDraft(draft), draft.base());
    }

    /// What a new record starts with.
    static Map<String, FieldDraft> ofNew(Map<String, FieldInput> inputs) {
        Map<String, FieldDraft> drafts = new LinkedHashMap<>();
        inputs.forEach((field, input) -> drafts.put(field, new FieldDraft(input, null)));
        return drafts;
    }

    Draft in(String model, String key, String field) {
        return new Draft(model, key, field, input.draftText(), base);
    }
}
