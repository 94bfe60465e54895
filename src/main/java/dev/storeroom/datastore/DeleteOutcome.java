package dev.storeroom.datastore;

import dev.storeroom.data.Deletion;
import dev.storeroom.data.ModelRecord;

import java.util.List;

/// What became of one delete.
public sealed interface DeleteOutcome {
    /// These records are gone, in the order they were deleted; `undelete` brings them back.
    record Deleted(List<Deletion> deletions) implements DeleteOutcome {
        public Deleted {
            deletions = List.copyOf(deletions);
        }

        public List<ModelRecord> records() {
            return deletions.stream().map(Deletion::record).toList();
        }
    }

    /// There was no such record.
    record NotFound() implements DeleteOutcome {}

    /// Nothing was deleted: the stored record does not meet the condition.
    record ConditionFailed(ModelRecord stored) implements DeleteOutcome {}
}
