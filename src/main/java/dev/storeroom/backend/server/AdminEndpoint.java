package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.traffic.Activity;
import dev.storeroom.backend.traffic.Traffic;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Lets tests break things, and count: `GET`, `POST` and `DELETE` of `/faults`, `POST` to
/// `/drop-sockets`, and `GET` of `/counters`.
///
/// @param token what callers say as `Authorization: Bearer …`
/// @param dropSockets breaks every subscriber's connection
record AdminEndpoint(String token, Faults faults, Traffic traffic, Runnable dropSockets) {
    void route(HttpRouting.Builder routes) {
        routes.any(this::guard)
                .get("/counters", (_, answer) -> tellCounters(answer))
                .get("/faults", (_, answer) -> tellFaults(answer))
                .post("/faults", this::setFaults)
                .delete(
                        "/faults",
                        (_, answer) -> {
                            faults.clear();
                            tellFaults(answer);
                        })
                .post(
                        "/drop-sockets",
                        (_, answer) -> {
                            dropSockets.run();
                            answer.status(Status.NO_CONTENT_204).send();
                        });
    }

    private void guard(ServerRequest asked, ServerResponse answer) {
        String given = asked.headers().first(HeaderNames.AUTHORIZATION).orElse("");
        if (MessageDigest.isEqual(bytes("Bearer " + token), bytes(given))) answer.next();
        else problem(answer, Status.UNAUTHORIZED_401, "Say “Authorization: Bearer” and the token.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Sets all that are named, or none if one is wrong.
    private void setFaults(ServerRequest asked, ServerResponse answer) {
        Optional<Map<String, Value>> given = JsonText.object(asked.content().as(String.class));
        if (given.isEmpty()) {
            problem(answer, Status.BAD_REQUEST_400, "Send an object, like {\"latency\": 200}.");
            return;
        }
        Faults trial = new Faults();
        try {
            set(trial, given.get());
        } catch (IllegalArgumentException e) {
            problem(answer, Status.BAD_REQUEST_400, String.valueOf(e.getMessage()));
            return;
        }
        set(faults, given.get());
        tellFaults(answer);
    }

    private static void set(Faults faults, Map<String, Value> given) {
        given.forEach(
                (name, value) -> {
                    Fault fault =
                            Fault.named(name)
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "There is no fault " + name + "."));
                    if (!(value instanceof Value.Whole(long amount)))
                        throw new IllegalArgumentException(name + " takes a whole number.");
                    faults.set(fault, amount);
                });
    }

    private void tellFaults(ServerResponse answer) {
        Map<String, Value> amounts = new LinkedHashMap<>();
        faults.amounts()
                .forEach((fault, amount) -> amounts.put(fault.label(), Value.whole(amount)));
        send(answer, new Value.Entries(amounts));
    }

    private void tellCounters(ServerResponse answer) {
        Activity now = traffic.now(Map.of());
        Map<String, Value> counters = new LinkedHashMap<>();
        counters.put("requests", Value.whole(now.requests()));
        counters.put("errors", Value.whole(now.errors()));
        counters.put("clients", Value.whole(now.clients().size()));
        counters.put("subscriptions", Value.whole(now.subscriptions()));
        counters.put("messages", Value.whole(now.messages()));
        send(answer, new Value.Entries(counters));
    }

    private static void problem(ServerResponse answer, Status status, String sentence) {
        send(answer.status(status), JsonText.of("message", sentence));
    }

    private static void send(ServerResponse answer, Value body) {
        answer.header(HeaderNames.CONTENT_TYPE, "application/json;charset=UTF-8")
                .send(Json.write(body));
    }
}
