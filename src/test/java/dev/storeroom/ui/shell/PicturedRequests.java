package dev.storeroom.ui.shell;

import dev.storeroom.backend.graphql.Operation;
import dev.storeroom.backend.traffic.BackendEvent.Answered;
import dev.storeroom.backend.traffic.Peer;

import javafx.scene.control.TableView;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Requests as an app might send them, at moments that every picture shows alike.
final class PicturedRequests {
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 2, 10, 41, 7);

    private PicturedRequests() {}

    @SuppressWarnings("unchecked") // the table of that id is one of requests
    static void fill(TableView<?> table) {
        ((TableView<Answered>) table)
                .getItems()
                .setAll(
                        request(6, mutation("updatePost"), 200, 4_210, "ConflictUnhandled"),
                        request(5, Optional.empty(), 401, 180, "UnauthorizedException"),
                        request(4, mutation("createPost"), 200, 3_870),
                        request(3, mutation("createPost"), 200, 6_150),
                        request(2, query("syncPosts"), 200, 2_040),
                        request(1, query("listPosts"), 200, 34_600));
    }

    private static Answered request(
            int number, Optional<Operation> operation, int status, int micros, String... errors) {
        return new Answered(
                FIRST.plusSeconds(number).atZone(ZoneId.systemDefault()).toInstant(),
                number,
                operation,
                status,
                List.of(errors),
                Duration.ofNanos(micros * 1_000L),
                new Peer("127.0.0.1:50412", ""));
    }

    private static Optional<Operation> mutation(String field) {
        return Optional.of(new Operation(Operation.Kind.MUTATION, List.of(field)));
    }

    private static Optional<Operation> query(String field) {
        return Optional.of(new Operation(Operation.Kind.QUERY, List.of(field)));
    }
}
