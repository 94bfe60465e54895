package dev.storeroom.ui.table;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;

import org.jspecify.annotations.Nullable;

/// Text typed into a cell that is not in the store.
///
/// @param text exactly as typed
/// @param problem why it is not saved; empty while it is being saved
/// @param base what was stored when the typing began, as [Draft#textOf] writes it; null if it is
///   not known
public record CellDraft(String text, String problem, @Nullable String base) {
    static CellDraft saving(String text) {
        return new CellDraft(text, "", null);
    }

    /// The draft as it is shown over a stored value: one that was not there when the typing began
    /// is told.
    CellDraft over(Field field, Value stored) {
        boolean isKnown = base == null || base.equals(Draft.textOf(field.type(), stored));
        if (isSaving() || isKnown) return this;
        return new CellDraft(text, problem + " " + became(field, stored), base);
    }

    static String became(Field field, Value stored) {
        String text = ScalarRules.display(field.type(), stored);
        return "It became %s meanwhile. Press Enter twice to replace that."
                .formatted(stored.isNull() ? "null" : "“" + text + "”");
    }

    boolean isSaving() {
        return problem.isEmpty();
    }
}
