package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.Launcher;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.testing.JavaProcess;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The command as a process of its own.
final class BackendCommandTest {
    @TempDir private Path folder;

    /// A running backend and the line it printed when it was ready.
    private record Running(Process process, BufferedReader out, Map<String, Value> ready)
            implements AutoCloseable {
        String text(String name) {
            return ((Value.Text) Objects.requireNonNull(ready.get(name))).text();
        }

        String execute(String query) throws Exception {
            String body = Json.write(new Value.Entries(Map.of("query", Value.text(query))));
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(text("endpoint")))
                            .header("x-api-key", text("apiKey"))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build();
            try (HttpClient client = HttpClient.newHttpClient()) {
                return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            }
        }

        /// Tells the process to end, as a shell does.
        @Override
        public void close() throws IOException {
            process.destroy();
            try (out) {
                assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    private Running start(String... options) throws IOException {
        Files.writeString(folder.resolve("schema.graphql"), CommandRun.BLOG);
        return startHere(options);
    }

    private Running startHere(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("backend", "--sandbox"));
        arguments.addAll(List.of(options));
        ProcessBuilder program =
                JavaProcess.of(Launcher.class, arguments.toArray(String[]::new))
                        .directory(folder.toFile())
                        .redirectError(folder.resolve("errors.txt").toFile());
        program.environment().put("XDG_DATA_HOME", folder.resolve("home").toString());
        Process process = program.start();
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        if (line == null) throw new AssertionError(Files.readString(folder.resolve("errors.txt")));
        return new Running(process, out, ((Value.Entries) Json.read(line)).entries());
    }

    @Test
    void aBackendKeepsItsRecordsAndItsKeyAndLetsNothingElseBeSaid() throws Exception {
        String key;
        try (Running backend = start("--data", "kept")) {
            key = backend.text("apiKey");
            assertThat(key).matches("da2-[a-z2-7]{26}");
            assertThat(backend.text("realtime"))
                    .isEqualTo(backend.text("endpoint").replace("http:", "ws:") + "/realtime");
            assertThat(
                            backend.execute(
                                    "mutation { createPost(input: {id: \"1\", title: \"A\", status: DRAFT}) { _version } }"))
                    .isEqualTo("{\"data\":{\"createPost\":{\"_version\":1}}}");
        }
        try (Running backend = start("--data", "kept")) {
            assertThat(backend.text("apiKey")).isEqualTo(key);
            assertThat(backend.execute("{ getPost(id: \"1\") { title } }"))
                    .isEqualTo("{\"data\":{\"getPost\":{\"title\":\"A\"}}}");
        }
        assertThat(folder.resolve("errors.txt")).isEmptyFile();
    }

    @Test
    void theLogTellsOfRequestsWithoutKeysOrValues() throws Exception {
        try (Running backend = start("--in-memory", "--api-key", "my-key", "--log")) {
            backend.execute(
                    "mutation { createPost(input: {id: \"1\", title: \"mine\", status: DRAFT}) { id } }");
        }
        assertThat(Files.readString(folder.resolve("errors.txt")))
                .matches(
                        "\\{\"at\":\"[^\"]+\",\"event\":\"request\",\"number\":1,\"operation\":\"mutation\",\"fields\":\\[\"createPost\"],\"status\":200,\"micros\":\\d+,\"client\":\"127.0.0.1:\\d+\",\"program\":\"Java-http-client/[^\"]+\"}\n");
    }

    @Test
    void whatIsNotDocumentedOfAppSyncCanBeAssumedOtherwise() throws Exception {
        String create =
                "mutation { createPost(input: {id: \"1\", title: \"A\", status: DRAFT, _version: 3}) { _version } }";
        try (Running backend = start("--in-memory")) {
            assertThat(backend.execute(create)).contains("{\"createPost\":{\"_version\":1}}");
        }
        try (Running backend = start("--in-memory", "--assume", "create-refuses-version")) {
            assertThat(backend.execute(create))
                    .contains("\"BadRequest\"", "A new record has no _version yet.");
        }
        assertThatThrownBy(() -> start("--assume", "merge-remove").close())
                .hasMessageContaining(
                        "There is no assumption named merge-remove. Did you mean merge-removes?");
    }

    /// Nor is it news to whoever runs the backend.
    @Test
    void aClientThatBreaksOffIsNoFailureOfTheServer() throws Exception {
        try (Running backend = start("--in-memory")) {
            URI endpoint = URI.create(backend.text("endpoint"));
            for (String said :
                    List.of(
                            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{",
                            "POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                            "POST /gra",
                            "")) {
                try (var socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
                    socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
                }
            }
            assertThat(backend.execute("{ listPosts { items { id } } }")).contains("items");
        }
        assertThat(folder.resolve("errors.txt")).isEmptyFile();
        try (Stream<Path> files = Files.walk(folder.resolve("home"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".log")))
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(log).isEmptyFile());
        }
    }

    @Test
    void twoBackendsNeverServeTheSameRecords() throws Exception {
        try (Running first = start("--data", "kept")) {
            assertThatThrownBy(() -> start("--data", "kept").close())
                    .hasMessageContaining(
                            "another backend, of process %d, serves the records in"
                                    .formatted(first.process().pid()));
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            var refused =
                    CommandRun.withBlog(folder)
                            .run("backend", "--sandbox", "--in-memory", "--port", port);
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err())
                    .isEqualTo(
                            "The backend cannot start: port %s of 127.0.0.1 cannot be listened on (Address already in use). Choose others with --port or --bind; without --port, any that is free is taken.\n",
                            port);
        }
    }

    @Test
    void damagedRecordsAreToldWithWhatToDo() throws IOException {
        Files.createDirectory(folder.resolve("kept"));
        Files.writeString(folder.resolve("kept/backend.db"), "no database ".repeat(100));
        assertThat(CommandRun.withBlog(folder).run("backend", "--sandbox", "--data", "kept").err())
                .startsWith("The backend cannot start: the records in ")
                .endsWith(
                        "backend.db cannot be read, because the file is damaged or is not a backend's; it was left as it is. Move it away to begin without records, or give another folder with --data.\n");
    }

    @Test
    void theKeyTheStrategyAndMemoryCanBeChosen() throws Exception {
        try (Running backend =
                start("--in-memory", "--api-key", "mine", "--conflict", "optimistic_concurrency")) {
            assertThat(backend.text("apiKey")).isEqualTo("mine");
            backend.execute(
                    "mutation { createPost(input: {id: \"1\", title: \"A\", status: DRAFT}) { id } }");
            assertThat(
                            backend.execute(
                                    "mutation { updatePost(input: {id: \"1\", title: \"B\"}) { id } }"))
                    .contains("ConflictUnhandled");
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aProjectSaysWhatItsKeyAndItsConflictsAreUntilOptionsSayOtherwise() throws Exception {
        CommandRun project = new CommandRun(folder);
        project.run(
                "add", "api", "--yes", "--key-days", "2", "--conflict", "OPTIMISTIC_CONCURRENCY");
        try (Running backend = startHere("--data", "kept")) {
            assertThat(backend.text("description")).isEqualTo("BlogAPIKey");
            assertThat(Instant.parse(backend.text("expires")))
                    .isBetween(
                            Instant.now().plus(Duration.ofHours(46)),
                            Instant.now().plus(Duration.ofDays(2)));
            assertThat(backend.text("conflict")).isEqualTo("OPTIMISTIC_CONCURRENCY");
        }
        assertThat(folder.resolve("errors.txt"))
                .hasContent(
                        "The API BlogAppApi: Optimistic Concurrency. Its key: “BlogAPIKey”, for 2 days.");
        project.run("update", "api", "--disable-datastore");
        try (Running backend =
                startHere(
                        "--in-memory",
                        "--api-key",
                        "a",
                        "--api-key",
                        "b",
                        "--key-days",
                        "9",
                        "--model-conflict",
                        "Post=AUTOMERGE")) {
            assertThat(backend.text("conflict")).isEqualTo("NONE");
            assertThat(backend.ready().get("modelConflict"))
                    .isEqualTo(new Value.Entries(Map.of("Post", Value.text("AUTOMERGE"))));
            assertThat(backend.ready().get("apiKeys"))
                    .isEqualTo(new Value.Items(List.of(Value.text("a"), Value.text("b"))));
        }
    }

    @Test
    void aProjectWithoutConflictDetectionRefusesToSyncAndSaysWhatToDo() throws Exception {
        new CommandRun(folder).run("add", "api", "--yes", "--conflict-detection", "no");
        try (Running backend = startHere("--in-memory")) {
            assertThat(backend.execute("{ syncPosts { items { id } } }"))
                    .contains("storeroom update api")
                    .contains("Enable DataStore for entire API");
        }
        assertThat(Files.readString(folder.resolve("errors.txt"))).contains("clients cannot sync");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project |                                  | the conflicts, which is not available yet",
                "project | --conflict NONE --port many      | --port",
                "models  |                                  | --model-conflict Post=AUTOMERGE",
                "models  | --model-conflict Post=NONE --key-days 0 | --key-days: 0 is not",
                "broken  |                                  | transform.conf.json",
            })
    void whatAProjectAsksForAndCannotBeIsTold(String kind, @Nullable String options, String said) {
        String lambda = "{\"ConflictHandler\": \"LAMBDA\", \"ConflictDetection\": \"VERSION\"}";
        String config =
                switch (kind) {
                    case "project" -> "{\"ResolverConfig\": {\"project\": %s}}".formatted(lambda);
                    case "models" ->
                            "{\"ResolverConfig\": {\"models\": {\"Post\": %s}}}".formatted(lambda);
                    default -> "{";
                };
        var project = new CommandRun(folder);
        project.file("amplify/backend/api/Blog/schema.graphql", CommandRun.BLOG);
        project.file("amplify/backend/api/Blog/transform.conf.json", config);
        String words = options == null ? "" : " " + options;
        var refused = project.run(("backend --sandbox --in-memory" + words).split(" "));
        assertThat(refused.code()).isIn(1, 2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(said);
    }

    @Test
    void anEntryThatSaysTooLittleIsToldAndIgnored() {
        var project = new CommandRun(folder);
        project.file("amplify/backend/api/Blog/schema.graphql", CommandRun.BLOG);
        project.file(
                "amplify/backend/api/Blog/transform.conf.json",
                "{\"ResolverConfig\": {\"models\": {\"Post\": {\"ConflictHandler\": \"AUTOMERGE\"}}}}");
        assertThat(project.run("backend", "--in-memory", "--api-key", " ").err())
                .contains("The entry of Post in transform.conf.json is ignored")
                .contains("a key cannot be empty");
    }

    private static final String SEED =
            """
            {"__typename": "Post", "id": "1", "title": "One", "status": "DRAFT"}

            {"__typename": "Post", "title": "Two", "status": "PUBLISHED", "rating": 3}
            """;

    @Test
    void aSeedIsCreatedOnceAsMutationsWouldAndSkippedAfterwards() throws Exception {
        Files.writeString(folder.resolve("posts.jsonl"), SEED);
        String sync = "{ syncPosts { items { title _version _deleted createdAt } } }";
        try (Running backend = start("--data", "kept", "--seed", "posts.jsonl")) {
            assertThat(backend.execute(sync))
                    .contains("One", "Two", "\"_version\":1")
                    .doesNotContain("\"createdAt\":null", "\"_version\":2");
            assertThat(backend.execute("{ syncPosts(lastSync: 1) { items { title } } }"))
                    .contains("One", "Two");
        }
        assertThat(folder.resolve("errors.txt")).hasContent("Created 2 records of the seed.");
        try (Running backend = start("--data", "kept", "--seed", "posts.jsonl")) {
            assertThat(backend.execute("{ listPosts { items { title } } }").split("title"))
                    .hasSize(3);
        }
        assertThat(Files.readString(folder.resolve("errors.txt")))
                .startsWith("The seed was skipped, because this backend was written to before.");
    }

    @Test
    void everyProblemOfASeedIsToldWithItsFileAndLineAndNothingStarts() {
        var run =
                CommandRun.withBlog(folder)
                        .file(
                                "posts.jsonl",
                                SEED
                                        + """
                                        {"__typename": "Post", "id": "1", "title": "B", "status": "DRAFT"}
                                        {"__typename": "Post", "title": "B", "status": "OLD"}
                                        {"title": "B"}
                                        not JSON
                                        """)
                        .file("more.jsonl", "{\"status\": \"DRAFT\", \"owner\": 1}");
        var refused =
                run.run(
                        "backend",
                        "--sandbox",
                        "--in-memory",
                        "--seed",
                        "posts.jsonl",
                        "--seed",
                        "Post=more.jsonl");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(
                        "posts.jsonl:4: The same key is at posts.jsonl:1.",
                        "posts.jsonl:5: status: ",
                        "posts.jsonl:6: Which model is it?",
                        "posts.jsonl:7: This is not JSON",
                        "more.jsonl:1: owner: ",
                        "5 records have errors, so the backend did not start and nothing was created.");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(run.run("backend", "--sandbox", "--in-memory", "--seed", "none.jsonl").err())
                .contains("There is no file none.jsonl");
        assertThat(run.run("backend", "--sandbox", "--in-memory", "--seed", ".").err())
                .contains(". is a folder.");
    }
}
