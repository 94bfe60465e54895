package dev.storeroom.sync;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;

import java.util.Optional;

/// Decides what becomes of a change that the server refused, because somebody else has changed the
/// same fields meanwhile.
@FunctionalInterface
public interface ConflictHandler {
    /// Leaves every conflict to a person: both sides are kept until then.
    ConflictHandler PARKING = _ -> new Resolution.Park();

    /// A conflict.
    ///
    /// @param mutation the queued change, with the values that it was made over
    /// @param mine the record as it is here; empty if it is deleted here
    /// @param theirs the record as the server has it; empty if it is deleted there
    /// @param attempts how often this change met another, at least 1
    record Conflict(
            Mutation mutation,
            Optional<ModelRecord> mine,
            Optional<ModelRecord> theirs,
            int attempts) {}

    /// Called on a thread of the sync engine, which waits for the answer.
    Resolution resolve(Conflict conflict);
}
