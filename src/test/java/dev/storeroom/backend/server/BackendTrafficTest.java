package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.storeroom.backend.graphql.Operation;
import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.backend.traffic.Activity;
import dev.storeroom.backend.traffic.BackendEvent;
import dev.storeroom.backend.traffic.Traffic;
import dev.storeroom.testing.Samples;
import dev.storeroom.workspace.LocalBackend;
import dev.storeroom.workspace.LocalBackendOptions;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

final class BackendTrafficTest {
    private static final String CREATE =
            "mutation operation { createPost(input: {id: \"1\", title: \"A\", status: DRAFT}) { title } }";
    private static final String DELETE =
            "mutation { deletePost(input: {id: \"1\", _version: 1}) { id } }";
    private static final String SUBSCRIBE =
            "{\"id\":\"7\",\"type\":\"start\",\"payload\":{\"data\":\"{\\\"query\\\":\\\"subscription { onCreatePost { title } }\\\"}\"}}";

    @TempDir private Path folder;
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<BackendEvent> events = new LinkedBlockingQueue<>();
    private LocalBackend backend;

    @BeforeEach
    void start() throws IOException {
        backend =
                LocalBackend.start(
                        Samples.BLOG,
                        new LocalBackendOptions(
                                "127.0.0.1",
                                0,
                                Optional.empty(),
                                Optional.of(folder),
                                Optional.empty(),
                                true,
                                new ConflictStrategy.AutoMerge()));
        backend.observe(events::add);
    }

    @AfterEach
    void stop() {
        client.close();
        backend.close();
    }

    private void post(String key, String query) throws Exception {
        String body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}";
        HttpRequest request =
                HttpRequest.newBuilder(backend.endpoint())
                        .header("x-api-key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }

    private void post(String query) throws Exception {
        post(backend.key().text(), query);
    }

    private BackendEvent next() throws InterruptedException {
        BackendEvent event = events.poll(60, TimeUnit.SECONDS);
        if (event == null) throw new AssertionError("nothing was told");
        return event;
    }

    @Test
    void requestsAreRememberedByWhatTheyAskForAndHowTheyEnded() throws Exception {
        post(CREATE);
        post("{ listPosts { items { id } } getPost(id: 9) { id } }");
        post("{ nonsense }");
        post("wrong", CREATE);
        Activity activity = backend.activity();
        assertThat(activity.requests()).isEqualTo(4);
        assertThat(activity.errors()).isEqualTo(2);
        assertThat(activity.latest())
                .extracting(
                        BackendEvent.Answered::number,
                        BackendEvent.Answered::operation,
                        BackendEvent.Answered::status,
                        BackendEvent.Answered::errorTypes)
                .containsExactly(
                        row(1, asked(Operation.Kind.MUTATION, "createPost"), 200),
                        row(2, asked(Operation.Kind.QUERY, "listPosts", "getPost"), 200),
                        row(3, asked(Operation.Kind.QUERY, "nonsense"), 200, "ValidationError"),
                        row(4, Optional.empty(), 401, "UnauthorizedException"));
    }

    @Test
    void theCountersAreThereForThoseWhoHaveTheAdminsToken() throws Exception {
        post(CREATE);
        post("{ nonsense }");
        HttpRequest request =
                HttpRequest.newBuilder(backend.admin().resolve("/counters"))
                        .header("authorization", "Bearer " + backend.adminToken())
                        .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .isEqualTo(
                        "{\"requests\":2,\"errors\":1,\"clients\":0,\"subscriptions\":0,\"messages\":0}");
    }

    private static Tuple row(
            long number, Optional<Operation> operation, int status, String... errorTypes) {
        return tuple(number, operation, status, List.of(errorTypes));
    }

    private static Optional<Operation> asked(Operation.Kind kind, String... fields) {
        return Optional.of(new Operation(kind, List.of(fields)));
    }

    @Test
    void onlyTheLastRequestsAreRememberedAndAllAreCounted() throws Exception {
        int all = Traffic.MOST_REMEMBERED + 5;
        for (int i = 0; i < all; i++) post("wrong", CREATE);
        Activity activity = backend.activity();
        assertThat(activity.errors()).isEqualTo(all);
        assertThat(activity.latest()).hasSize(Traffic.MOST_REMEMBERED);
        assertThat(activity.latest().getFirst().number()).isEqualTo(6);
    }

    @Test
    void deletedRecordsAreNoRowsAlsoAfterARestart() throws Exception {
        post(CREATE);
        assertThat(backend.activity().rows()).containsEntry("Post", 1L);
        backend.close();
        start();
        assertThat(backend.activity().rows()).containsEntry("Post", 1L);
        post(DELETE);
        assertThat(backend.activity().rows()).containsEntry("Post", 0L);
    }

    @Test
    void aSubscriberIsToldOfFromItsFirstMomentToItsLast() throws Exception {
        String[] key = {"x-api-key", backend.key().text()};
        try (var subscriber = new RealtimeClient(backend.realtime(), key)) {
            subscriber.say("{\"type\":\"connection_init\"}").hear();
            subscriber.say(SUBSCRIBE).hear();
            assertThat(next()).isInstanceOf(BackendEvent.SocketOpened.class);
            assertThat(next())
                    .isInstanceOfSatisfying(
                            BackendEvent.Subscribed.class,
                            event ->
                                    assertThat(event.operation())
                                            .isEqualTo(
                                                    asked(
                                                            Operation.Kind.SUBSCRIPTION,
                                                            "onCreatePost")));
            post(CREATE);
            assertThat(subscriber.hear()).contains("\"A\"");
            assertThat(next()).isInstanceOf(BackendEvent.Answered.class);
            Activity activity = backend.activity();
            assertThat(activity.clients()).hasSize(1);
            assertThat(activity.subscriptions()).isEqualTo(1);
            subscriber.say("{\"id\":\"7\",\"type\":\"stop\"}").hear();
            backend.dropSockets();
            assertThat(subscriber.hear()).startsWith("closed");
        }
        assertThat(next()).isInstanceOf(BackendEvent.Unsubscribed.class);
        assertThat(next()).isInstanceOf(BackendEvent.SocketClosed.class);
        assertThat(backend.activity().clients()).isEmpty();
        assertThat(backend.activity().messages()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aResetTakesTheRecordsOutAndKeepsTheKey() throws Exception {
        post(CREATE);
        String key = backend.key().text();
        assertThatThrownBy(() -> LocalBackend.reset(folder)).isInstanceOf(IOException.class);
        backend.close();
        LocalBackend.reset(folder);
        start();
        assertThat(backend.activity().rows()).containsEntry("Post", 0L);
        assertThat(backend.key().text()).isEqualTo(key);
        assertThat(folder.resolve("before-reset.db")).exists();
    }
}
