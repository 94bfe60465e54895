package dev.storeroom.sync;

/// Where synchronisation stands. The side panel, the status bar and the CLI switch over it.
public sealed interface SyncState {
    /// Not started, or stopped by the program.
    record Stopped() implements SyncState {}

    /// No backend is configured; every change is kept in the outbox for the day there is one.
    record LocalOnly() implements SyncState {}
}
