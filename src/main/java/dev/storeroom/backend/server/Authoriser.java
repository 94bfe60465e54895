package dev.storeroom.backend.server;

import dev.storeroom.backend.graphql.Caller;

import java.util.Map;

/// Tells who a caller is, from what it sends along. Any thread may call it.
public interface Authoriser {
    /// Decides who a caller is.
    ///
    /// @param headers by name in lower case
    Decision decide(Map<String, String> headers);

    /// What the headers prove.
    sealed interface Decision {
        record Known(Caller caller) implements Decision {}

        /// The caller is nobody whom this API knows.
        ///
        /// @param message in AppSync's words
        record Refused(String message) implements Decision {}
    }
}
