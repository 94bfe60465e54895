package dev.storeroom.backend.traffic;

import dev.storeroom.backend.graphql.Operation;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Events as lines of JSON, for a log that other programs read.
public final class TrafficLog {
    private TrafficLog() {}

    /// One line, without its end.
    public static String line(BackendEvent event) {
        Map<String, Value> line = new LinkedHashMap<>();
        line.put("at", Value.text(event.at().toString()));
        switch (event) {
            case BackendEvent.Answered answered -> addRequest(answered, line);
            case BackendEvent.SocketOpened(_, long socket, Peer peer) -> {
                addSocket("socketOpened", socket, line);
                addPeer(peer, line);
            }
            case BackendEvent.SocketClosed(_, long socket) ->
                    addSocket("socketClosed", socket, line);
            case BackendEvent.Subscribed(_, long socket, String id, var operation) -> {
                addSocket("subscribed", socket, line);
                line.put("id", Value.text(id));
                addOperation(operation, line);
            }
            case BackendEvent.Unsubscribed(_, long socket, String id) -> {
                addSocket("unsubscribed", socket, line);
                line.put("id", Value.text(id));
            }
            case BackendEvent.Dropped(_, long socket, String reason) -> {
                addSocket("dropped", socket, line);
                line.put("reason", Value.text(reason));
            }
        }
        return Json.write(new Value.Entries(line));
    }

    private static void addRequest(BackendEvent.Answered request, Map<String, Value> line) {
        line.put("event", Value.text("request"));
        line.put("number", Value.whole(request.number()));
        addOperation(request.operation(), line);
        line.put("status", Value.whole(request.status()));
        if (!request.errorTypes().isEmpty()) {
            List<Value> types = request.errorTypes().stream().map(Value::text).toList();
            line.put("errors", new Value.Items(types));
        }
        line.put("micros", Value.whole(request.duration().toNanos() / 1000));
        addPeer(request.peer(), line);
    }

    private static void addOperation(Optional<Operation> operation, Map<String, Value> line) {
        if (operation.isEmpty()) return;
        String kind = operation.get().kind().name().toLowerCase(Locale.ROOT);
        line.put("operation", Value.text(kind));
        List<Value> fields = operation.get().fields().stream().map(Value::text).toList();
        line.put("fields", new Value.Items(fields));
    }

    private static void addSocket(String event, long socket, Map<String, Value> line) {
        line.put("event", Value.text(event));
        line.put("socket", Value.whole(socket));
    }

    private static void addPeer(Peer peer, Map<String, Value> line) {
        line.put("client", Value.text(peer.address()));
        if (!peer.program().isEmpty()) line.put("program", Value.text(peer.program()));
    }
}
