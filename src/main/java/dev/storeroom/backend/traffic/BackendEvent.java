package dev.storeroom.backend.traffic;

import dev.storeroom.backend.graphql.Operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Something that happened in a local backend. It holds no key, no variable and no value: whoever
/// is told of it may show it and keep it.
public sealed interface BackendEvent {
    Instant at();

    /// A request was answered.
    ///
    /// @param number counts from 1
    /// @param operation what was asked for; empty if that could not be told, or nobody looked
    /// @param status of HTTP
    /// @param errorTypes of the errors in the answer, in their order, each once
    record Answered(
            Instant at,
            long number,
            Optional<Operation> operation,
            int status,
            List<String> errorTypes,
            Duration duration,
            Peer peer)
            implements BackendEvent {
        public Answered {
            errorTypes = List.copyOf(errorTypes);
        }

        /// Tells whether anything that was asked for was not done.
        public boolean isError() {
            return status >= 400 || !errorTypes.isEmpty();
        }
    }

    /// A subscriber's socket was opened.
    ///
    /// @param socket counts from 1
    record SocketOpened(Instant at, long socket, Peer peer) implements BackendEvent {}

    record SocketClosed(Instant at, long socket) implements BackendEvent {}

    /// A client subscribed.
    ///
    /// @param id by which the client knows the subscription
    record Subscribed(Instant at, long socket, String id, Optional<Operation> operation)
            implements BackendEvent {}

    record Unsubscribed(Instant at, long socket, String id) implements BackendEvent {}

    /// The server cut a subscriber off.
    ///
    /// @param reason a sentence
    record Dropped(Instant at, long socket, String reason) implements BackendEvent {}
}
