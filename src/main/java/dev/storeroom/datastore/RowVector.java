package dev.storeroom.datastore;

/// The row numbers of every record that a query matched, in its order: what a grid scrolls over.
/// Not a snapshot: a row may be gone by the time it is read.
///
/// @param commit the last commit that the vector saw
/// @param rowIds not to be written to
@SuppressWarnings("ArrayRecordComponent")
public record RowVector(long commit, long[] rowIds) {}
