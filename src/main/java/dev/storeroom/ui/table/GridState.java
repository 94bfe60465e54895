package dev.storeroom.ui.table;

import java.time.Duration;

/// Whether the grid shows what its query asks for.
public sealed interface GridState {
    /// The first rows have not come yet.
    record Reading() implements GridState {}

    /// The rows are those of the query.
    ///
    /// @param took how long the query needed
    record Ready(Duration took) implements GridState {}

    /// The rows before stay on screen.
    ///
    /// @param sentence what happened and what to do
    record Failed(String sentence) implements GridState {}
}
