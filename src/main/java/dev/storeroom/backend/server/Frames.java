package dev.storeroom.backend.server;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.util.List;

/// The messages that a server sends to subscribers.
final class Frames {
    static final String KEEP_ALIVE = "{\"type\":\"ka\"}";

    /// How long a client waits for any message before it gives the connection up.
    private static final long TIMEOUT_MILLIS = 300_000;

    static final String ACKNOWLEDGED =
            write(
                    "type",
                    "connection_ack",
                    "payload",
                    JsonText.of("connectionTimeoutMs", TIMEOUT_MILLIS));

    private Frames() {}

    static String refused(String message) {
        return write(
                "type",
                "connection_error",
                "payload",
                errors(
                        JsonText.of(
                                "errorType",
                                "UnauthorizedException",
                                "errorCode",
                                401,
                                "message",
                                message)));
    }

    static String started(String id) {
        return write("type", "start_ack", "id", id);
    }

    static String data(String id, Value payload) {
        return write("id", id, "type", "data", "payload", payload);
    }

    static String completed(String id) {
        return write("type", "complete", "id", id);
    }

    static String failed(String id, String errorType, String message) {
        return failed(id, List.of(JsonText.of("errorType", errorType, "message", message)));
    }

    static String failed(String id, List<? extends Value> errors) {
        return write("id", id, "type", "error", "payload", errors(errors.toArray(Value[]::new)));
    }

    private static Value errors(Value... errors) {
        return JsonText.of("errors", new Value.Items(List.of(errors)));
    }

    private static String write(Object... namesAndValues) {
        return Json.write(JsonText.of(namesAndValues));
    }
}
