package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.testing.Dice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What nobody should send is answered with an error in AppSync's words and nothing of the server's
/// inside, and does it no harm.
final class BadInputTest {
    private static final int MUTATIONS = 1_000;

    private static final Pattern TOKEN = Pattern.compile("'nextToken':'([^']*)'");

    /// What an answer must never show.
    static final List<String> INSIDES =
            List.of("Exception:", "\\tat ", "\tat ", ".java:", "dev.storeroom", "graphql.", "SQL");

    private static final String SYNC =
            "query operation($limit: Int, $nextToken: String, $lastSync: AWSTimestamp, $filter: ModelPostFilterInput) { syncPosts(limit: $limit nextToken: $nextToken lastSync: $lastSync filter: $filter) { items { id title _version _deleted } nextToken startedAt } }";
    private static final List<String> VALID =
            List.of(
                    body(
                            SYNC,
                            "{'limit':10,'nextToken':null,'lastSync':0,'filter':{'and':[{'title':{'beginsWith':'A'}},{'rating':{'between':[1,5]}}]}}"),
                    body(
                            "mutation operation($input: CreatePostInput!) { createPost(input: $input) { id title tags stats { ppg } _version } }",
                            "{'input':{'title':'A','rating':3,'tags':['a','b'],'stats':{'ppg':1.5}}}"),
                    body(
                            "mutation operation($input: UpdatePostInput!, $condition: ModelPostConditionInput) { updatePost(input: $input, condition: $condition) { id title _version } }",
                            "{'input':{'id':'p','title':'B','_version':1},'condition':{'rating':{'size':{'gt':1}}}}"),
                    body(
                            "mutation { deletePost(input: {id: \\\"p\\\", _version: 1}) { id } }",
                            "{}"),
                    body(
                            "query G($id: ID!) { getPost(id: $id) { ...all } } fragment all on Post { id title createdAt _lastChangedAt }",
                            "{'id':'p'}"));

    private final ServedApi api = new ServedApi(WritesConformanceTest.POST, new AutoMerge());

    private static String body(String query, String variables) {
        return "{\"query\":\"" + query + "\",\"variables\":" + variables.replace('\'', '"') + "}";
    }

    @BeforeEach
    void createPost() throws Exception {
        api.ask("mutation { createPost(input: {id: 'p', title: 'A', rating: 3}) { id } }");
    }

    @AfterEach
    void theServerStillAnswers() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String start = ServedApi.start("1", "subscription { onCreatePost { title } }", "{}");
            assertThat(subscriber.say(start).hear()).contains("start_ack");
            api.ask("mutation { createPost(input: {id: 'last', title: 'last'}) { title } }");
            assertThat(subscriber.hear()).contains("last");
        }
        assertThat(api.ask("{ getPost(id: 'last') { title } }"))
                .isEqualTo("{'data':{'getPost':{'title':'last'}}}");
        api.close();
    }

    private static void checkSound(String asked, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(asked).isIn(200, 400, 401, 413);
        assertThat(answer.body()).as(asked).doesNotContain(INSIDES);
        if (answer.statusCode() == 413) return;
        assertThat(answer.body())
                .as(asked)
                .matches("(?s)\\{\"(data|errors)\":.*}")
                .doesNotContain("InternalFailure");
    }

    /// Requests of the official client with a part that is wrong, missing, doubled or strange.
    @Test
    void aRequestThatIsAlmostRightIsAnsweredInAppSyncsWords() throws Exception {
        Random random = Dice.roll();
        for (int i = 0; i < MUTATIONS; i++) {
            String body = Damage.of(VALID.get(random.nextInt(VALID.size())), random);
            checkSound(body, api.post(ServedApi.KEY, body));
        }
    }

    /// What nobody writes by accident.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null                                        | 400 | Unable to parse GraphQL query.",
                "{'query':null}                              | 400 | Unable to parse GraphQL query.",
                "{'query':5}                                 | 400 | Unable to parse GraphQL query.",
                "{'query':''}                                | 400 | Unable to parse GraphQL query.",
                "{'query':'fragment f on Post { id }'}       | 200 | UnusedFragment",
                "{'query':'{ listPosts { nextToken } }','operationName':'None'} | 200 | None",
                "{'query':'{ listPosts { nextToken } }','operationName':7,'variables':7} | 200 | 'data'",
                "{'query':'{ listPosts(filter: {rating: {between: []}}) { nextToken } }'}    | 200 | BadRequest",
                "{'query':'{ listPosts(filter: {rating: {between: [1]}}) { nextToken } }'}   | 200 | BadRequest",
                "{'query':'{ listPosts(filter: {not: {rating: {between: [1,2,3]}}}) { nextToken } }'} | 200 | BadRequest",
                "{'query':'{ listPosts(filter: {title: {size: {between: []}}}) { nextToken } }'} | 200 | BadRequest",
                "{'query':'{ listPosts(filter: {title: {size: null}}) { items { id } } }'}   | 200 | {'data':{'listPosts':{'items':[",
                "{'query':'{ listPosts(filter: {rating: null}) { items { id } } }'}          | 200 | {'data':{'listPosts':{'items':[",
                "{'query':'{ listPosts(filter: {rating: {lt: null}}) { items { id } } }'}    | 200 | {'data':{'listPosts':{'items':[",
                "{'query':'{ listPosts(limit: -5) { items { id } } }'}                       | 200 | {'data':{'listPosts':{'items':[",
                "{'query':'{ listPosts(limit: 99999999999) { items { id } } }'}              | 200 | limit",
                "{'query':'{ syncPosts(lastSync: -1) { items { id } } }'}                    | 200 | {'data':{'syncPosts':{'items':[",
                "{'query':'{ syncPosts(lastSync: 9223372036854775807) { items { id } } }'}   | 200 | {'data':{'syncPosts':{'items':[",
                "{'query':'{ syncPosts(lastSync: 9223372036854775808) { items { id } } }'}   | 200 | AWSTimestamp",
                "{'query':'{ getPost(id: \\'\\') { id } }'}                                 | 200 | {'data':{'getPost':null}}",
                "{'query':'mutation { createPost(input: {title: \\'A\\', stats: {ppg: 1e400}}) { id } }'} | 200 | BadRequest",
                "{'query':'mutation { createPost(input: {title: \\'A\\', rating: 2147483648}) { id } }'}  | 200 | Int",
                "{'query':'mutation M($i: CreatePostInput!) { createPost(input: $i) { id } }','variables':{'i':[]}} | 200 | Variable 'i' has an invalid value",
                "{'query':'mutation M($i: CreatePostInput!) { createPost(input: $i) { id } }','variables':{'i':{'title':{'a':1}}}} | 200 | String",
                "{'query':'mutation M($i: CreatePostInput!) { createPost(input: $i) { id } }'} | 200 | coerced Null value for NonNull type",
                "{'query':'subscription { onCreatePost { id } }'}                            | 200 | 'data'",
            })
    void aStrangeRequestIsAnsweredInAppSyncsWords(String body, int status, String words)
            throws Exception {
        HttpResponse<String> answer = api.post(ServedApi.KEY, body.replace('\'', '"'));
        checkSound(body, answer);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().replace('"', '\'')).contains(words);
    }

    @Test
    void aDocumentThatIsHugeOrNestedTooDeepIsRefused() throws Exception {
        String deep = "{ a ".repeat(20_000) + "}".repeat(20_000);
        String wide = "{ " + "listPosts { nextToken } ".repeat(20_000) + "}";
        String nested =
                "{'query':'{ a }','variables':" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        String blanks = "{'query':'" + " ".repeat(900_000) + "{ a }'}";
        for (String body : List.of(body(deep, "{}"), body(wide, "{}"), nested, blanks)) {
            HttpResponse<String> answer = api.post(ServedApi.KEY, body.replace('\'', '"'));
            checkSound(body.substring(0, 40), answer);
            assertThat(answer.body()).contains("\"errors\"");
        }
    }

    /// Replaced by question marks, they would be stored as something that nobody wrote.
    @Test
    void bytesThatAreNoTextAreRefused() throws Exception {
        String create = body("mutation { createPost(input: {title: \\\"X\\\"}) { id } }", "{}");
        byte[] bytes = create.getBytes(StandardCharsets.UTF_8);
        bytes[create.indexOf("X")] = (byte) 0xff;
        HttpRequest request =
                HttpRequest.newBuilder(api.address("http", "/graphql"))
                        .header("x-api-key", ServedApi.KEY)
                        .header("content-type", "text/csv; charset=nonsense")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build();
        HttpResponse<String> answer = api.send(request);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("MalformedHttpRequestException");
        String halfPair = create.replace("X", "\\\\ud800");
        assertThat(api.post(ServedApi.KEY, halfPair).body()).contains("\"errors\"");
    }

    @ParameterizedTest
    @CsvSource({"GET, /graphql", "GET, /graphql/realtime", "POST, /", "PUT, /graphql"})
    void whereNothingIsNothingIsFound(String method, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(api.address("http", path))
                        .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        HttpResponse<String> answer = api.send(request);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body().replace('"', '\''))
                .isEqualTo(
                        "{'errors':[{'errorType':'MalformedHttpRequestException','message':'Not Found.'}]}");
    }

    @Test
    void aKeyThatIsChangedAnywhereIsRefused() throws Exception {
        String list = body("{ listPosts { nextToken } }", "{}");
        for (int i = 0; i < ServedApi.KEY.length(); i++) {
            String key = ServedApi.KEY.substring(0, i) + "~" + ServedApi.KEY.substring(i + 1);
            assertThat(api.post(key, list).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aPageTokenThatIsChangedAnywhereIsRefused() throws Exception {
        api.ask("mutation { createPost(input: {title: 'B'}) { id } }");
        Matcher token = TOKEN.matcher(api.ask("{ syncPosts(limit: 1) { nextToken } }"));
        assertThat(token.find()).isTrue();
        String whole = token.group(1);
        for (int i = 0; i < whole.length(); i++) {
            char other = whole.charAt(i) == 'A' ? 'B' : 'A';
            String changed = whole.substring(0, i) + other + whole.substring(i + 1);
            assertThat(
                            api.ask(
                                    "{ syncPosts(limit: 1, nextToken: '"
                                            + changed
                                            + "') { nextToken } }"))
                    .contains("'errorType':'BadRequest'", "Invalid pagination token given.");
        }
    }
}
