package dev.storeroom.data;

import java.util.Optional;

/// What a delete took away: all it takes to put the record back as if nothing had happened.
///
/// @param rowId the number of the row, which no other row gets while the file lives
/// @param absorbed the queued change that the delete took the place of, as it was; empty if the
///   delete got an entry of its own
public record Deletion(long rowId, ModelRecord record, Optional<Mutation> absorbed) {}
