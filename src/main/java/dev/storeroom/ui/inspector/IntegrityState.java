package dev.storeroom.ui.inspector;

import java.util.List;

/// What is known of the database file's soundness.
sealed interface IntegrityState {
    record Unchecked() implements IntegrityState {}

    record Checking() implements IntegrityState {}

    record Sound() implements IntegrityState {}

    /// Something is wrong with the file.
    ///
    /// @param findings as SQLite words them
    record Damaged(List<String> findings) implements IntegrityState {
        public Damaged {
            findings = List.copyOf(findings);
        }
    }
}
