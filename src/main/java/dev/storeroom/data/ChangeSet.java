package dev.storeroom.data;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one commit changed.
///
/// @param commit the commit's number; each is greater than the one before
/// @param changes the changed records by model; a model that is in `wholeModels` has no entry
/// @param wholeModels models of which too many records changed to name them
public record ChangeSet(long commit, Map<String, List<Change>> changes, Set<String> wholeModels) {
    /// More changed keys of one model than this are not named.
    public static final int MOST_KEYS = 10_000;

    /// Nothing changed.
    public static final ChangeSet NONE = new ChangeSet(0, Map.of(), Set.of());

    public ChangeSet {
        changes = Map.copyOf(changes);
        wholeModels = Set.copyOf(wholeModels);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && wholeModels.isEmpty();
    }

    /// Tells whether any record of that model may have changed.
    public boolean touches(String model) {
        return changes.containsKey(model) || wholeModels.contains(model);
    }
}
