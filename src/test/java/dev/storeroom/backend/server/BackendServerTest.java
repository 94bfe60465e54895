package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

final class BackendServerTest {
    private static final String KEY = "da2-abcdefghijklmnopqrstuvwxyz";
    private static final String OLD_KEY = "da2-zyxwvutsrqponmlkjihgfedcba";
    private static final String INIT = "{\"type\":\"connection_init\"}";
    private static final String[] KEY_HEADER = {"x-api-key", KEY};

    private ItemStore store;
    private BackendServer server;
    private final Faults faults = new Faults();
    private final Traffic traffic = new Traffic(InstantSource.system());
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        store = SqliteItemStore.inMemory(ModelTables.indexes(Samples.BLOG));
        InstantSource clock = InstantSource.system();
        var tables =
                new ModelTables(
                        Samples.BLOG,
                        store,
                        _ -> new ConflictStrategy.AutoMerge(),
                        TableRules.USUAL,
                        clock,
                        IntUnaryOperator.identity(),
                        new byte[] {1});
        var engine =
                new ApiEngine(
                        Samples.BLOG,
                        ApiSchema.of(Samples.BLOG),
                        tables,
                        new Access(Samples.BLOG, true),
                        clock,
                        () -> UUID.randomUUID().toString());
        var keys =
                List.of(
                        new ApiKey(KEY, "", Instant.MAX),
                        new ApiKey(OLD_KEY, "expired", Instant.EPOCH));
        server =
                BackendServer.start(
                        new Listening("127.0.0.1", 0, Optional.empty(), "token"),
                        new ApiService(engine),
                        new KeyAuthoriser(keys, clock),
                        faults,
                        traffic);
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
        store.close();
    }

    private URI address(String scheme, String path) {
        return URI.create(scheme + "://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<String> post(String key, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address("http", "/graphql"))
                        .header("x-api-key", key)
                        .header("content-type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void createPost(String title) throws Exception {
        String create =
                """
                {"query": "mutation { createPost(input: {title: \\"%s\\", status: DRAFT}) { id title _version } }"}
                """
                        .formatted(title);
        assertThat(post(KEY, create).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                KEY
                        + "     | {'query':'{ listPosts { items { id } } }'}      | 200 | {'data':{'listPosts':{'items':[]}}}",
                "da2-wrong  | {'query':'{ listPosts { items { id } } }'}      | 401 | {'errors':[{'errorType':'UnauthorizedException','message':'You are not authorized to make this call.'}]}",
                OLD_KEY
                        + " | {'query':'{ listPosts { items { id } } }'}      | 401 | {'errors':[{'errorType':'UnauthorizedException','message':'You are not authorized to make this call.'}]}",
                KEY
                        + "     | ``                                              | 400 | {'errors':[{'errorType':'MalformedHttpRequestException','message':'Request body is empty.'}]}",
                KEY
                        + "     | nonsense                                        | 400 | {'errors':[{'errorType':'MalformedHttpRequestException','message':'Unable to parse GraphQL query.'}]}",
                KEY
                        + "     | []                                              | 400 | {'errors':[{'errorType':'MalformedHttpRequestException','message':'Unable to parse GraphQL query.'}]}",
                KEY
                        + "     | {'query':'{ listPosts { '}                      | 400 | {'errors':[{'errorType':'MalformedHttpRequestException','message':'Unable to parse GraphQL query.'}]}",
                KEY
                        + "     | {'query':'query A { listPosts { nextToken } } query B { listPosts { nextToken } }'} | 400 | {'errors':[{'errorType':'BadRequestException','message':'Missing operation name.'}]}",
                KEY
                        + "     | {'query':'query A { listPosts { nextToken } } query B { getPost(id: 1) { id } }','operationName':'B'} | 200 | {'data':{'getPost':null}}",
            })
    void aRequestIsAnsweredInAppSyncsWords(String key, String body, int status, String answer)
            throws Exception {
        HttpResponse<String> response = post(key, body.replace('\'', '"'));
        assertThat(response.body()).isEqualTo(answer.replace('\'', '"'));
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type"))
                .contains("application/json;charset=UTF-8");
    }

    @Test
    void aRequestLargerThanAppSyncTakesIsRefused() throws Exception {
        for (int size : List.of(1_000_001, 15_000_000))
            assertThat(post(KEY, " ".repeat(size)).statusCode()).isEqualTo(413);
    }

    @Test
    void browsersMayAskFromAnywhere() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(address("http", "/graphql"))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().firstValue("access-control-allow-origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "protocol", "header"})
    void aSubscriberProvesWhoItIsInAnyOfThreeWays(String way) throws Exception {
        String json = "{\"host\":\"127.0.0.1\",\"x-api-key\":\"" + KEY + "\"}";
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        String path = "/graphql/realtime";
        String[] headers = {};
        String[] protocols = {};
        switch (way) {
            case "address" ->
                    path +=
                            "?header="
                                    + URLEncoder.encode(
                                            Base64.getEncoder().encodeToString(bytes),
                                            StandardCharsets.UTF_8)
                                    + "&payload=e30=";
            case "protocol" ->
                    protocols =
                            new String[] {
                                "header-"
                                        + Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(bytes)
                            };
            default -> headers = KEY_HEADER;
        }
        try (var subscriber = new RealtimeClient(address("ws", path), headers, protocols)) {
            assertThat(subscriber.protocol()).isEqualTo("graphql-ws");
            assertThat(subscriber.say(INIT).hear())
                    .isEqualTo(
                            "{\"type\":\"connection_ack\",\"payload\":{\"connectionTimeoutMs\":300000}}");
        }
    }

    @Test
    void aSubscriberWithoutAKeyIsToldWhyAndLetGo() throws Exception {
        try (var subscriber = subscriber("x-api-key", OLD_KEY)) {
            assertThat(subscriber.say(INIT).hear())
                    .isEqualTo(
                            "{\"type\":\"connection_error\",\"payload\":{\"errors\":[{\"errorType\":\"UnauthorizedException\",\"errorCode\":401,\"message\":\"You are not authorized to make this call.\"}]}}");
            assertThat(subscriber.hear()).isEqualTo("closed 1000");
        }
    }

    private RealtimeClient subscriber(String... headers) throws Exception {
        return new RealtimeClient(address("ws", "/graphql/realtime"), headers);
    }

    private RealtimeClient accepted() throws Exception {
        RealtimeClient subscriber = subscriber(KEY_HEADER);
        assertThat(subscriber.say(INIT).hear()).contains("connection_ack");
        return subscriber;
    }

    private static String start(String id, String query, String variables) {
        String data = "{\"query\":\"" + query + "\",\"variables\":" + variables + "}";
        return "{\"id\":\"%s\",\"type\":\"start\",\"payload\":{\"data\":\"%s\",\"extensions\":{\"authorization\":{\"x-api-key\":\"%s\"}}}}"
                .formatted(id, data.replace("\\", "\\\\").replace("\"", "\\\""), KEY);
    }

    @Test
    void aSubscriptionIsStartedHeardAndStopped() throws Exception {
        try (var subscriber = accepted()) {
            String query = "subscription { onCreatePost { title _version } }";
            assertThat(subscriber.say(start("1", query, "{}")).hear())
                    .isEqualTo("{\"type\":\"start_ack\",\"id\":\"1\"}");
            createPost("first");
            assertThat(subscriber.hear())
                    .isEqualTo(
                            "{\"id\":\"1\",\"type\":\"data\",\"payload\":{\"data\":{\"onCreatePost\":{\"title\":\"first\",\"_version\":1}}}}");
            assertThat(subscriber.say("{\"type\":\"stop\",\"id\":\"1\"}").hear())
                    .isEqualTo("{\"type\":\"complete\",\"id\":\"1\"}");
            createPost("unheard");
            assertThat(subscriber.say(start("2", query, "{}")).hear()).contains("start_ack");
            createPost("second");
            assertThat(subscriber.hear()).contains("\"id\":\"2\"", "second");
        }
    }

    @Test
    void aFilterOfSeveralOperatorsOnOneFieldLetsThroughWhatAnyLetsThrough() throws Exception {
        try (var subscriber = accepted()) {
            String query =
                    "subscription ($filter: ModelSubscriptionPostFilterInput) { onCreatePost(filter: $filter) { title } }";
            String filter = "{\"filter\":{\"title\":{\"beginsWith\":\"a\",\"contains\":\"z\"}}}";
            assertThat(subscriber.say(start("1", query, filter)).hear()).contains("start_ack");
            for (String title : List.of("b", "ab", "bz")) createPost(title);
            assertThat(subscriber.hear()).contains("\"ab\"");
            assertThat(subscriber.hear()).contains("\"bz\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense                                          | unknown not supported through the realtime channel",
                "{'type':'dance','id':'1'}                         | dance not supported through the realtime channel",
                "{'type':'start','id':'1'}                         | unknown not supported through the realtime channel",
                "{'type':'start','id':'1','payload':{'data':'{}'}} | unknown not supported through the realtime channel",
                "{'type':'start','id':'1','payload':{'data':'{\\'query\\':\\'subscription { onNothing { id } }\\'}'}} | Validation error of type FieldUndefined",
                "{'type':'start','id':'1','payload':{'data':'{\\'query\\':\\'{ listPosts { nextToken } }\\'}'}} | The document is no subscription.",
                "{'type':'start','id':'1','payload':{'data':'{\\'query\\':\\'subscription { onCreatePost(filter: {not: {}}) { id } }\\'}'}} | Validation error",
            })
    void whatIsNoSubscriptionIsAnsweredWithAnErrorAndTheConnectionStays(
            String frame, String message) throws Exception {
        try (var subscriber = accepted()) {
            assertThat(subscriber.say(frame.replace('\'', '"')).hear())
                    .contains("\"type\":\"error\"", message);
            assertThat(
                            subscriber
                                    .say(start("ok", "subscription { onCreatePost { id } }", "{}"))
                                    .hear())
                    .contains("start_ack");
        }
    }

    @Test
    void aServerThatStopsTellsItsSubscribersToComeBackLater() throws Exception {
        try (var subscriber = accepted()) {
            server.close();
            assertThat(subscriber.hear()).isEqualTo("closed 1001");
        }
    }
}
