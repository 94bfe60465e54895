package dev.storeroom.sync;

import org.jspecify.annotations.Nullable;

/// Something that failed while a store was kept in step with a backend.
///
/// @param model the model's name; empty if it is about none
/// @param sentence what happened and what can be done
/// @param cause null where only the server spoke
public record SyncError(Process process, String model, String sentence, @Nullable Throwable cause) {
    /// What failed, as Amplify's clients call it.
    public enum Process {
        SYNC,
        MUTATE,
        SUBSCRIBE
    }
}
