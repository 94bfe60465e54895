package dev.storeroom.backend.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a backend has done so far, at one moment.
///
/// @param requests how many were answered
/// @param errors how many of those were refused or answered with errors
/// @param messages how many were sent to subscribers
/// @param latest the last requests, the oldest first
/// @param clients who is connected to subscribe, in the order they came
/// @param rows how many records each model has, deleted ones not counted
public record Activity(
        long requests,
        long errors,
        long messages,
        List<BackendEvent.Answered> latest,
        List<Client> clients,
        Map<String, Long> rows) {
    /// Somebody connected to subscribe.
    ///
    /// @param socket counts from 1
    public record Client(long socket, Instant since, Peer peer, int subscriptions, long messages) {}

    public Activity {
        latest = List.copyOf(latest);
        clients = List.copyOf(clients);
    }

    /// How many subscriptions all clients have.
    public int subscriptions() {
        return clients.stream().mapToInt(Client::subscriptions).sum();
    }
}
