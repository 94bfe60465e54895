package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;

import java.util.List;

/// The present result of an observed query, and how it differs from the one before.
///
/// @param added records new in the result, those that began to match included
/// @param changed records that stayed in the result with other values
/// @param removed records that left the result, those that ceased to match included
/// @param synced whether a backend has confirmed that nothing is missing; never so when local only
public record QuerySnapshot(
        List<ModelRecord> records,
        List<ModelRecord> added,
        List<ModelRecord> changed,
        List<ModelRecord> removed,
        boolean synced) {
    public QuerySnapshot {
        records = List.copyOf(records);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }
}
