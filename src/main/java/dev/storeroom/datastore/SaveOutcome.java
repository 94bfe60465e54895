package dev.storeroom.datastore;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;

import java.util.List;
import java.util.Optional;

/// What became of one save.
public sealed interface SaveOutcome {
    /// The record is on disk, with its outbox entry.
    ///
    /// @param record the whole record as it now lies in the store
    /// @param before the record as it was; empty if the save created it
    record Saved(ModelRecord record, Optional<ModelRecord> before) implements SaveOutcome {
        /// Tells whether the save changed nothing and so queued nothing.
        public boolean isUnchanged() {
            return before.isPresent() && before.get().equals(record);
        }
    }

    /// Nothing was written: these values are not valid.
    record Invalid(List<FieldProblem> problems) implements SaveOutcome {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /// Nothing was written: the stored record does not meet the condition, or is not as the caller
    /// saw it.
    ///
    /// @param stored the record as it lies in the store; empty if there is none
    record ConditionFailed(Optional<ModelRecord> stored) implements SaveOutcome {}
}
