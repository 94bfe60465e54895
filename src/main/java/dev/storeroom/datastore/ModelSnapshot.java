package dev.storeroom.datastore;

import dev.storeroom.model.Model;

import java.util.List;

/// The present result of an observed query, and how it differs from the one before.
///
/// @param added new in the result, those that began to match included
/// @param changed that stayed in the result with other values
/// @param removed that left the result, those that ceased to match included
/// @param synced whether a backend has confirmed that nothing is missing; never so when local only
public record ModelSnapshot<T extends Model>(
        List<T> items, List<T> added, List<T> changed, List<T> removed, boolean synced) {
    public ModelSnapshot {
        items = List.copyOf(items);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }
}
