package dev.storeroom.backend.table;

import java.util.Optional;

/// What became of a [Write].
public sealed interface WriteOutcome {
    /// It is stored as this version.
    record Written(Item item) implements WriteOutcome {}

    /// Nothing was written: the condition is not met, a record to make is there already (if only as
    /// a tombstone), or one to change is not.
    ///
    /// @param stored the record as it is, if there is one
    record ConditionFailed(Optional<Item> stored) implements WriteOutcome {}

    /// There was nothing to delete, and that is no failure.
    record NothingThere() implements WriteOutcome {}

    /// Nothing was written: the caller knew another version, and the strategy refuses.
    ///
    /// @param stored the record as it is
    record Conflict(Item stored) implements WriteOutcome {}

    /// Nothing was written: the record would be larger than DynamoDB keeps one.
    record TooLarge() implements WriteOutcome {}

    /// Nothing was written: others changed the record each time it was tried.
    record TooManyConflicts() implements WriteOutcome {}
}
