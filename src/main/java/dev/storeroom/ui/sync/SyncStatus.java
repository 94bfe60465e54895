package dev.storeroom.ui.sync;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.sync.SyncState;
import dev.storeroom.ui.desk.Counted;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the Status tab shows.
///
/// @param counts by model, in the schema's order
/// @param fileBytes size of the database on disk, its log included
/// @param commits how many transactions the file has seen
record SyncStatus(SyncState state, Map<String, ModelCounts> counts, long fileBytes, long commits) {
    SyncStatus {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    ModelCounts total() {
        return counts.values().stream().reduce(ModelCounts.NONE, ModelCounts::plus);
    }

    /// The state in a word or two.
    String headline() {
        return switch (state) {
            case SyncState.Stopped() -> "Stopped";
            case SyncState.LocalOnly() -> "Local only";
        };
    }

    /// What the state means for the changes a person made.
    String sentence() {
        long waiting = total().pending();
        return switch (state) {
            case SyncState.Stopped() ->
                    waiting == 0
                            ? "Nothing waits for upload."
                            : kept(waiting) + " kept until synchronisation starts again.";
            case SyncState.LocalOnly() ->
                    waiting == 0
                            ? "Every change you make is kept here for upload when you connect."
                            : kept(waiting) + " kept for upload when you connect.";
        };
    }

    private static String kept(long changes) {
        return Counted.of(changes, "change");
    }
}
