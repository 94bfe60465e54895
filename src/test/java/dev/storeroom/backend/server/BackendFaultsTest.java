package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.testing.Samples;
import dev.storeroom.workspace.LocalBackend;
import dev.storeroom.workspace.LocalBackendOptions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class BackendFaultsTest {
    private static final String LIST = "{ listPosts { items { id } } }";
    private static final String SUBSCRIBE =
            "{\"id\":\"1\",\"type\":\"start\",\"payload\":{\"data\":\"{\\\"query\\\":\\\"subscription { onCreatePost { title } }\\\"}\"}}";

    private final HttpClient client = HttpClient.newHttpClient();
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
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                new ConflictStrategy.OptimisticConcurrency()));
    }

    @AfterEach
    void stop() {
        client.close();
        backend.close();
    }

    private HttpResponse<String> post(String query) throws IOException, InterruptedException {
        String body = "{\"query\":\"" + query.replace("\"", "\\\"") + "\"}";
        HttpRequest request =
                HttpRequest.newBuilder(backend.endpoint())
                        .header("x-api-key", backend.key().text())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String create(String title) throws IOException, InterruptedException {
        String input = "id: \"%s\", title: \"%s\", status: DRAFT".formatted(title, title);
        return post("mutation { createPost(input: {" + input + "}) { title createdAt } }").body();
    }

    @ParameterizedTest
    @CsvSource({
        "tooManyRequests, 429, TooManyRequestsException",
        "serverError,     500, InternalFailure",
        "unauthorized,    401, UnauthorizedException",
    })
    void aFaultStrikesRequestsAsOftenAsItIsTold(String fault, int status, String errorType)
            throws Exception {
        backend.faults().set(Fault.named(fault).orElseThrow(), 2);
        for (int i = 0; i < 2; i++) {
            var answer = post(LIST);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).contains(errorType);
        }
        assertThat(post(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    void aRequestThatFailsIsNotDone() throws Exception {
        backend.faults().set(Fault.SERVER_ERROR, 1);
        create("lost");
        assertThat(post(LIST).body()).isEqualTo("{\"data\":{\"listPosts\":{\"items\":[]}}}");
    }

    @Test
    void latencyHoldsAnswersBack() throws Exception {
        backend.faults().set(Fault.LATENCY, 300);
        Instant asked = Instant.now();
        post(LIST);
        assertThat(Duration.between(asked, Instant.now())).isGreaterThan(Duration.ofMillis(300));
    }

    @Test
    void aClockThatIsShiftedStampsWhatIsWritten() throws Exception {
        backend.faults().set(Fault.CLOCK_SHIFT, -Duration.ofHours(3).toMillis());
        Matcher created = Pattern.compile("createdAt\":\"([^\"]+)").matcher(create("late"));
        assertThat(created.find()).isTrue();
        assertThat(Instant.parse(created.group(1)))
                .isBefore(Instant.now().minus(Duration.ofHours(2)));
    }

    @Test
    void aHalfPageLosesNothing() throws Exception {
        for (int i = 0; i < 4; i++) create("post" + i);
        backend.faults().set(Fault.HALF_PAGE, 1);
        String first = post("{ syncPosts(limit: 4) { items { id } nextToken } }").body();
        Matcher token = Pattern.compile("nextToken\":\"([^\"]+)").matcher(first);
        assertThat(token.find()).isTrue();
        assertThat(first).containsOnlyOnce("post0").contains("post1").doesNotContain("post2");
        String query =
                "{ syncPosts(limit: 4, nextToken: \"%s\") { items { id } nextToken } }"
                        .formatted(token.group(1));
        assertThat(post(query).body())
                .isEqualTo(
                        "{\"data\":{\"syncPosts\":{\"items\":[{\"id\":\"post2\"},{\"id\":\"post3\"}],\"nextToken\":null}}}");
    }

    @ParameterizedTest
    @CsvSource({
        "updatePost, 'title: \"mine\",'",
        "deletePost, ''",
    })
    void aStaleVersionIsARealConflict(String mutation, String change) throws Exception {
        create("contested");
        backend.faults().set(Fault.STALE_VERSION, 1);
        String query =
                "mutation { %s(input: {id: \"contested\", %s _version: %d}) { title _version } }";
        assertThat(post(query.formatted(mutation, change, 1)).body())
                .contains("ConflictUnhandled", "\"_version\":2", "\"title\":\"contested\"");
        assertThat(post(query.formatted(mutation, change, 2)).body())
                .contains("\"_version\":3")
                .doesNotContain("errors");
    }

    private RealtimeClient subscriber() throws Exception {
        var subscriber =
                new RealtimeClient(
                        backend.realtime(), new String[] {"x-api-key", backend.key().text()});
        assertThat(subscriber.say("{\"type\":\"connection_init\"}").hear()).contains("_ack");
        assertThat(subscriber.say(SUBSCRIBE).hear()).contains("start_ack");
        return subscriber;
    }

    @Test
    void anEventMayComeTwice() throws Exception {
        try (var subscriber = subscriber()) {
            backend.faults().set(Fault.DUPLICATE_EVENT, 1);
            create("one");
            create("two");
            assertThat(subscriber.hear()).contains("one");
            assertThat(subscriber.hear()).contains("one");
            assertThat(subscriber.hear()).contains("two");
        }
    }

    @Test
    void anEventMayComeAfterTheNext() throws Exception {
        try (var subscriber = subscriber()) {
            backend.faults().set(Fault.REORDERED_EVENT, 1);
            create("one");
            create("two");
            assertThat(subscriber.hear()).contains("two");
            assertThat(subscriber.hear()).contains("one");
        }
    }

    @Test
    void aSocketMayBreakInPlaceOfAnEvent() throws Exception {
        try (var subscriber = subscriber()) {
            backend.faults().set(Fault.DROPPED_SOCKET, 1);
            create("one");
            assertThat(subscriber.hear()).isEqualTo("closed 1006");
        }
    }

    @Test
    void aSubscriberMayBeRefusedThoughItsKeyIsGood() throws Exception {
        backend.faults().set(Fault.UNAUTHORIZED, 1);
        var headers = new String[] {"x-api-key", backend.key().text()};
        try (var subscriber = new RealtimeClient(backend.realtime(), headers)) {
            assertThat(subscriber.say("{\"type\":\"connection_init\"}").hear())
                    .contains("connection_error", "UnauthorizedException");
        }
    }

    private HttpResponse<String> admin(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(backend.admin().resolve(path))
                        .header("authorization", "Bearer " + token)
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void faultsAreSetAndClearedWhileItRuns() throws Exception {
        String token = backend.adminToken();
        var set = admin("POST", "/faults", token, "{\"latency\": 5, \"serverError\": 1}");
        assertThat(set.body()).isEqualTo("{\"latency\":5,\"serverError\":1}");
        assertThat(post(LIST).statusCode()).isEqualTo(500);
        assertThat(admin("GET", "/faults", token, "").body()).isEqualTo("{\"latency\":5}");
        assertThat(admin("DELETE", "/faults", token, "").body()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"latency\": 5, \"latencies\": 1} | There is no fault latencies.",
                "{\"latency\": -1}                  | latency takes from 0 to 60000 milliseconds, not -1.",
                "{\"serverError\": -1}              | serverError cannot strike -1 times.",
                "{\"latency\": \"much\"}            | latency takes a whole number.",
                "often                              | Send an object, like {\\\"latency\\\": 200}.",
            })
    void aWrongFaultIsRefusedAndNoneIsSet(String body, String message) throws Exception {
        var answer = admin("POST", "/faults", backend.adminToken(), body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"message\":\"" + message + "\"}");
        assertThat(backend.faults().amounts()).isEmpty();
    }

    @Test
    void onlyTheTokenSetsFaults() throws Exception {
        var answer = admin("POST", "/faults", "wrong", "{\"latency\": 5}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(backend.faults().amounts()).isEmpty();
    }

    @Test
    void everySocketIsDroppedAtOnce() throws Exception {
        try (var one = subscriber();
                var other = subscriber()) {
            assertThat(admin("POST", "/drop-sockets", backend.adminToken(), "").statusCode())
                    .isEqualTo(204);
            assertThat(one.hear()).isEqualTo("closed 1006");
            assertThat(other.hear()).isEqualTo("closed 1006");
        }
    }
}
