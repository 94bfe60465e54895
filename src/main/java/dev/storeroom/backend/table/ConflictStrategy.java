package dev.storeroom.backend.table;

/// What a table does with a write that knows another version than the stored one.
public sealed interface ConflictStrategy {
    /// Merges updates field by field and refuses deletes.
    record AutoMerge() implements ConflictStrategy {}

    /// Refuses every such write.
    record OptimisticConcurrency() implements ConflictStrategy {}

    /// Knows no versions: the last write wins, deleted records are gone, and clients cannot sync.
    record None() implements ConflictStrategy {}
}
