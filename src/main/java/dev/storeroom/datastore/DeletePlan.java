package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a delete takes with it: what a person is shown before they agree. It names a few records of
/// each model and counts the others, which may be millions.
///
/// @param roots the keys of the records that were asked for, those that exist
/// @param firstRoots the first of these records
/// @param parts what goes with the roots, model by model, in the order in which it goes
public record DeletePlan(List<RecordKey> roots, List<ModelRecord> firstRoots, List<Part> parts) {
    /// So many records are named of each model.
    static final int MOST_NAMED = 3;

    public DeletePlan {
        roots = List.copyOf(roots);
        firstRoots = List.copyOf(firstRoots);
        parts = List.copyOf(parts);
    }

    /// The records of one model that go with the roots.
    ///
    /// @param count how many they are, roots not counted
    /// @param first the first of them
    public record Part(String model, long count, List<ModelRecord> first) {
        public Part {
            first = List.copyOf(first);
        }
    }

    /// How many records of each model go, roots included; in the order in which they go.
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Part part : parts) counts.merge(part.model(), part.count(), Long::sum);
        for (RecordKey root : roots) counts.merge(root.model(), 1L, Long::sum);
        return counts;
    }

    /// Tells whether nothing but the roots goes.
    public boolean isAlone() {
        return parts.isEmpty();
    }

    /// The same roots with nothing that goes with them.
    public DeletePlan alone() {
        return new DeletePlan(roots, firstRoots, List.of());
    }
}
