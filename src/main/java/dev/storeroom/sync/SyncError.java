package dev.storeroom.sync;

import org.jspecify.annotations.Nullable;

/// Something that failed while a store was kept in step with a backend.
///
/// @param part what failed
/// @param model the model's name; empty if it is about none
/// @param sentence what happened and what can be done
/// @param cause null where only the server spoke
public record SyncError(Part part, String model, String sentence, @Nullable Throwable cause) {
    /// A part of the sync engine, as Amplify's clients call it.
    public enum Part {
        SYNC,
        MUTATE,
        SUBSCRIBE
    }
}
