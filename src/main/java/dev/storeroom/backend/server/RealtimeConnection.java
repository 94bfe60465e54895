package dev.storeroom.backend.server;

import dev.storeroom.backend.graphql.ApiRequest;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.graphql.Caller;
import dev.storeroom.backend.graphql.JavaValues;
import dev.storeroom.backend.traffic.SocketTraffic;
import dev.storeroom.data.Value;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One client's subscriptions: what it sends is answered as AppSync's real-time endpoint does.
///
/// Any thread may give it messages; what it sends goes into a queue, so that it never waits.
final class RealtimeConnection {
    /// As AppSync has it.
    private static final int MOST_SUBSCRIPTIONS = 200;

    private final ApiService service;
    private final Authoriser authoriser;
    private final Map<String, String> credentials;
    private final Outgoing outgoing;
    private final SocketTraffic traffic;
    private final Map<String, Runnable> subscriptions = new HashMap<>();
    private boolean isAccepted;

    /// Where messages to the client go.
    interface Outgoing {
        /// Never waits.
        void send(String message);

        /// Sends what a subscriber is told. Never waits.
        void tell(String message);

        /// Ends the connection after what is sent.
        void close(String reason);
    }

    /// @param credentials what the client sent to open the connection, by names in lower case
    RealtimeConnection(
            ApiService service,
            Authoriser authoriser,
            Map<String, String> credentials,
            Outgoing outgoing,
            SocketTraffic traffic) {
        this.service = service;
        this.authoriser = authoriser;
        this.credentials = credentials;
        this.outgoing = outgoing;
        this.traffic = traffic;
    }

    /// Answers a message.
    synchronized void receive(String text) {
        Optional<Map<String, Value>> message = JsonText.object(text);
        if (message.isEmpty()) {
            outgoing.send(unsupported("", "unknown"));
            return;
        }
        String type = JsonText.text(message.get(), "type").orElse("unknown");
        String id = JsonText.text(message.get(), "id").orElse("");
        switch (type) {
            case "connection_init" -> open();
            case "start" -> start(id, JsonText.entries(message.get(), "payload"));
            case "stop" -> stop(id);
            default -> outgoing.send(unsupported(id, type));
        }
    }

    private static String unsupported(String id, String what) {
        return Frames.failed(
                id, "UnsupportedOperation", what + " not supported through the realtime channel");
    }

    private void open() {
        switch (authoriser.decide(credentials)) {
            case Authoriser.Decision.Known _ -> {
                isAccepted = true;
                outgoing.send(Frames.ACKNOWLEDGED);
                outgoing.send(Frames.KEEP_ALIVE);
            }
            case Authoriser.Decision.Refused(String message) -> {
                outgoing.send(Frames.refused(message));
                outgoing.close("Unauthorized");
            }
        }
    }

    private void start(String id, Map<String, Value> payload) {
        if (!isAccepted) {
            outgoing.send(Frames.failed(id, "UnauthorizedException", "Say connection_init first."));
            return;
        }
        Optional<Map<String, Value>> data =
                JsonText.text(payload, "data").flatMap(JsonText::object);
        if (id.isEmpty() || data.isEmpty() || JsonText.text(data.get(), "query").isEmpty()) {
            outgoing.send(unsupported("", "unknown"));
        } else if (subscriptions.containsKey(id)) {
            outgoing.send(Frames.failed(id, "DuplicatedOperationError", "The id is in use."));
        } else if (subscriptions.size() >= MOST_SUBSCRIPTIONS) {
            outgoing.send(
                    Frames.failed(
                            id,
                            "MaxSubscriptionsReachedError",
                            "Max number of " + MOST_SUBSCRIPTIONS + " subscriptions reached"));
        } else {
            switch (authoriser.decide(authorization(payload))) {
                case Authoriser.Decision.Known(Caller caller) ->
                        subscribe(id, request(data.get()), caller);
                case Authoriser.Decision.Refused(String message) ->
                        outgoing.send(Frames.failed(id, "UnauthorizedException", message));
            }
        }
    }

    /// A subscription may come with credentials of its own; else those of the connection count.
    private Map<String, String> authorization(Map<String, Value> payload) {
        Map<String, Value> given =
                JsonText.entries(JsonText.entries(payload, "extensions"), "authorization");
        return given.isEmpty() ? credentials : Credentials.of(given);
    }

    private static ApiRequest request(Map<String, Value> data) {
        return new ApiRequest(
                JsonText.text(data, "query").orElseThrow(),
                new LinkedHashMap<>(JavaValues.map(JsonText.entries(data, "variables"))),
                JsonText.text(data, "operationName").orElse(null));
    }

    private void subscribe(String id, ApiRequest request, Caller caller) {
        switch (service.subscribe(
                request, caller, told -> outgoing.tell(Frames.data(id, JavaValues.value(told))))) {
            case ApiService.Outcome.Subscribed(Runnable handle) -> {
                subscriptions.put(id, handle);
                traffic.subscribed(id, service.operation(request));
                outgoing.send(Frames.started(id));
            }
            case ApiService.Outcome.Refused(var errors) -> {
                List<Value> values = errors.stream().map(JavaValues::value).toList();
                outgoing.send(Frames.failed(id, values));
            }
        }
    }

    private void stop(String id) {
        Runnable handle = subscriptions.remove(id);
        if (handle != null) {
            handle.run();
            traffic.unsubscribed(id);
        }
        outgoing.send(Frames.completed(id));
    }

    /// Ends every subscription; no other begins. Any thread may call it, more than once.
    synchronized void end() {
        isAccepted = false;
        subscriptions.forEach(
                (id, handle) -> {
                    handle.run();
                    traffic.unsubscribed(id);
                });
        subscriptions.clear();
    }
}
