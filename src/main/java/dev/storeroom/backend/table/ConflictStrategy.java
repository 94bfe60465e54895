package dev.storeroom.backend.table;

import dev.storeroom.data.Value;

import java.util.Map;

/// What a table does with a write that knows another version than the stored one.
public sealed interface ConflictStrategy {
    /// Merges updates field by field and refuses deletes.
    record AutoMerge() implements ConflictStrategy {
        /// What to set on the stored record so that it keeps what it has and gains what is new.
        Map<String, Value> merge(Map<String, Value> stored, Map<String, Value> incoming) {
            return FieldMerge.merge(stored, incoming);
        }
    }

    /// Refuses every such write.
    record OptimisticConcurrency() implements ConflictStrategy {}

    /// Knows no versions: the last write wins, deleted records are gone, and clients cannot sync.
    record None() implements ConflictStrategy {}
}
