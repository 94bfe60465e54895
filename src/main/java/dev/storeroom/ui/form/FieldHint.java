package dev.storeroom.ui.form;

import java.util.List;

/// A quiet line under a field: what its text means, or what may be unintended about it.
///
/// @param text a few words; empty for nothing to say
/// @param isWarning something may be wrong, though it can be saved
/// @param remedies other inputs that one click gives
record FieldHint(String text, boolean isWarning, List<Remedy> remedies) {
    static final FieldHint NONE = new FieldHint("", false, List.of());

    FieldHint {
        remedies = List.copyOf(remedies);
    }

    static FieldHint meaning(String text) {
        return new FieldHint(text, false, List.of());
    }

    static FieldHint warning(String text, Remedy... remedies) {
        return new FieldHint(text, true, List.of(remedies));
    }

    static FieldHint offer(String text, Remedy... remedies) {
        return new FieldHint(text, false, List.of(remedies));
    }

    /// Another input for the field, on a chip.
    record Remedy(String label, FieldInput input) {
        static Remedy text(String label, String text) {
            return new Remedy(label, new FieldInput.Typed(text));
        }
    }
}
