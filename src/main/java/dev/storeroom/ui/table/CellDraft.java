package dev.storeroom.ui.table;

/// Text typed into a cell that is not in the store.
///
/// @param text exactly as typed
/// @param problem why it is not saved; empty while it is being saved
public record CellDraft(String text, String problem) {
    boolean isSaving() {
        return problem.isEmpty();
    }
}
