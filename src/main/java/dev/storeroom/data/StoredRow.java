package dev.storeroom.data;

import java.util.Optional;

/// A record as it lies in the store.
///
/// @param rowId its row number in the model's table, which never changes nor comes again
/// @param pending the state of its oldest waiting mutation; empty when nothing waits
/// @param version the last version a server gave it; empty if no server ever had it
public record StoredRow(
        long rowId,
        ModelRecord record,
        Optional<Mutation.State> pending,
        Optional<Version> version) {}
