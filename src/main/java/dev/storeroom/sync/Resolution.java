package dev.storeroom.sync;

import dev.storeroom.data.ModelRecord;

/// What becomes of a conflict.
public sealed interface Resolution {
    /// The server's record replaces the one here.
    record TakeRemote() implements Resolution {}

    /// The change is sent again, over the server's version.
    record KeepLocal() implements Resolution {}

    /// This record is sent instead.
    record UseMerged(ModelRecord record) implements Resolution {}

    /// Both sides are kept, until somebody decides.
    record Park() implements Resolution {}
}
