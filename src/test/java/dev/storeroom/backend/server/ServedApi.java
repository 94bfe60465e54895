package dev.storeroom.backend.server;

import dev.storeroom.backend.api.Access;
import dev.storeroom.backend.api.ApiSchema;
import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.graphql.ApiEngine;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.graphql.ModelTables;
import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.backend.table.ItemStore;
import dev.storeroom.backend.table.SqliteItemStore;
import dev.storeroom.backend.table.TableRules;
import dev.storeroom.backend.traffic.Traffic;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/// An API that is served on loopback, with a clock that is turned by hand and keys that count.
///
/// What tests say and are answered is JSON and GraphQL with `'` for `"`.
final class ServedApi implements AutoCloseable {
    static final String KEY = "da2-fakeApiId123456";

    /// How long the key is good for.
    static final Duration KEY_LIFE = Duration.ofDays(365);

    private final ItemStore store;
    private final Traffic traffic;
    private final BackendServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now = Instant.parse("2026-01-02T03:04:05.678Z");

    ServedApi(String schema, ConflictStrategy strategy) {
        this(SchemaReader.read(schema, "schema.graphql").schema(), strategy);
    }

    ServedApi(Schema schema, ConflictStrategy strategy) {
        store = SqliteItemStore.inMemory(ModelTables.indexes(schema));
        InstantSource clock = () -> now;
        traffic = new Traffic(clock);
        AtomicInteger ids = new AtomicInteger();
        var tables =
                new ModelTables(
                        schema,
                        store,
                        _ -> strategy,
                        TableRules.USUAL,
                        clock,
                        IntUnaryOperator.identity(),
                        new byte[] {1});
        var engine =
                new ApiEngine(
                        schema,
                        ApiSchema.of(schema),
                        tables,
                        new Access(schema, schema.isOpen()),
                        clock,
                        () -> "id-" + ids.incrementAndGet());
        server =
                BackendServer.start(
                        new Listening("127.0.0.1", 0, Optional.empty(), "unused"),
                        new ApiService(engine),
                        new KeyAuthoriser(List.of(new ApiKey(KEY, "", now.plus(KEY_LIFE))), clock),
                        new Faults(),
                        traffic);
    }

    URI address(String scheme, String path) {
        return URI.create(scheme + "://127.0.0.1:" + server.port() + path);
    }

    /// Lets time pass, and forgets what expires meanwhile.
    void wait(Duration time) {
        now = now.plus(time);
        store.expire(now.getEpochSecond());
    }

    long millis() {
        return now.toEpochMilli();
    }

    /// How many subscriptions all clients have.
    int subscriptions() {
        return traffic.now(Map.of()).subscriptions();
    }

    /// Waits until the server knows of no more sockets than these.
    void awaitSockets(int count) throws InterruptedException {
        Semaphore closed = new Semaphore(0);
        try (var _ = traffic.observe(_ -> closed.release())) {
            while (traffic.now(Map.of()).clients().size() > count)
                if (!closed.tryAcquire(60, TimeUnit.SECONDS))
                    throw new AssertionError("sockets stay open");
        }
    }

    /// What a document is answered.
    String ask(String document) throws Exception {
        return ask(document, "{}");
    }

    String ask(String document, String variables) throws Exception {
        String query = document.replace("'", "\\\"").replace("\n", "\\n");
        String body = "{\"query\":\"" + query + "\",\"variables\":" + quoted(variables) + "}";
        HttpResponse<String> answer = post(KEY, body);
        if (answer.statusCode() != 200) throw new AssertionError(answer.body());
        return answer.body().replace('"', '\'');
    }

    /// Sends a body as it is.
    HttpResponse<String> post(String key, String body) throws Exception {
        return send(
                HttpRequest.newBuilder(address("http", "/graphql"))
                        .header("x-api-key", key)
                        .header("content-type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /// A subscriber that was let in.
    RealtimeClient subscriber() throws Exception {
        RealtimeClient subscriber = knocking();
        String answer = subscriber.say("{\"type\":\"connection_init\"}").hear();
        if (!answer.contains("connection_ack")) throw new AssertionError(answer);
        return subscriber;
    }

    /// A subscriber that has said nothing yet.
    RealtimeClient knocking() throws Exception {
        return new RealtimeClient(
                address("ws", "/graphql/realtime"), new String[] {"x-api-key", KEY});
    }

    /// The frame that starts a subscription.
    static String start(String id, String document, String variables) {
        String data =
                "{\"query\":\"%s\",\"variables\":%s}"
                        .formatted(document.replace("'", "\\\""), quoted(variables));
        return "{\"id\":\"%s\",\"type\":\"start\",\"payload\":{\"data\":\"%s\",\"extensions\":{\"authorization\":{\"x-api-key\":\"%s\"}}}}"
                .formatted(id, data.replace("\\", "\\\\").replace("\"", "\\\""), KEY);
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    @Override
    public void close() {
        client.close();
        server.close();
        store.close();
    }
}
