package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;

import java.util.List;

/// What became of one delete.
public sealed interface DeleteOutcome {
    /// These records are gone, in the order they were deleted. Saving one again undoes its delete.
    record Deleted(List<ModelRecord> records) implements DeleteOutcome {
        public Deleted {
            records = List.copyOf(records);
        }
    }

    /// There was no such record.
    record NotFound() implements DeleteOutcome {}

    /// Nothing was deleted: the stored record does not meet the condition.
    record ConditionFailed(ModelRecord stored) implements DeleteOutcome {}
}
