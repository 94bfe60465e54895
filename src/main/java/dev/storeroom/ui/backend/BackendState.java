package dev.storeroom.ui.backend;

import dev.storeroom.workspace.LocalBackend;

/// Where the local backend of the open schema stands.
sealed interface BackendState {
    record Stopped() implements BackendState {}

    record Starting() implements BackendState {}

    /// It serves.
    ///
    /// @param start how it was started
    record Running(LocalBackend backend, BackendStart start) implements BackendState {}

    record Stopping() implements BackendState {}

    /// It could not start.
    ///
    /// @param sentence what happened, why, and what to do
    record Failed(String sentence) implements BackendState {}
}
