package dev.storeroom.ui.table;

import dev.storeroom.data.Draft;
import dev.storeroom.data.RecordKey;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was typed into cells and is not in the store, by record: no sort, filter or refresh loses
/// it.
final class CellDrafts {
    private static final String KEPT = "This was typed before and is not saved.";
    private final Map<String, Map<String, CellDraft>> byKey = new HashMap<>();

    Map<String, CellDraft> of(RecordKey key) {
        return byKey.getOrDefault(key.text(), Map.of());
    }

    /// Tells whether a cell still holds that text.
    boolean holds(Draft draft) {
        CellDraft held = byKey.getOrDefault(draft.key(), Map.of()).get(draft.field());
        return held != null && held.text().equals(draft.text());
    }

    void put(RecordKey key, String field, CellDraft draft) {
        byKey.computeIfAbsent(key.text(), text -> new LinkedHashMap<>()).put(field, draft);
    }

    void remove(RecordKey key, String field) {
        Map<String, CellDraft> drafts = byKey.get(key.text());
        if (drafts == null) return;
        drafts.remove(field);
        if (drafts.isEmpty()) byKey.remove(key.text());
    }

    /// Takes over the drafts of a former run where nothing newer was typed.
    ///
    /// @param problem says what is wrong with a text; empty where nothing is
    void restore(List<Draft> drafts, Function<Draft, Optional<String>> problem) {
        for (Draft draft : drafts) {
            // A field set to null in the form has no text to show in a cell.
            if (draft.isNull()) continue;
            byKey.computeIfAbsent(draft.key(), text -> new LinkedHashMap<>())
                    .putIfAbsent(
                            draft.field(),
                            new CellDraft(
                                    draft.text(), problem.apply(draft).orElse(KEPT), draft.base()));
        }
    }

    boolean isEmpty() {
        return byKey.isEmpty();
    }
}
