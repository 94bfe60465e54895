package dev.storeroom.datastore;

import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.model.Model;

/// A change of one model's records.
public sealed interface ModelChange<T extends Model> {
    /// The record was created or changed.
    ///
    /// @param instance the record as it is now, which may be later than the change
    /// @param isNew whether the record was created
    record Saved<T extends Model>(T instance, boolean isNew, Origin origin)
            implements ModelChange<T> {}

    /// The record is gone.
    record Deleted<T extends Model>(RecordKey key, Origin origin) implements ModelChange<T> {}

    /// More records changed at once than are named: whoever shows them reads them again.
    record Many<T extends Model>() implements ModelChange<T> {}
}
