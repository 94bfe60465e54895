package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.graphql.ModelTables;
import dev.storeroom.backend.table.Item;
import dev.storeroom.backend.table.SqliteItemStore;
import dev.storeroom.testing.Dice;
import dev.storeroom.testing.JavaProcess;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class BackendDurabilityTest {
    private static final int KILLS = 4;
    private static final int WRITERS = 4;
    private static final int RECORDS = 12;

    private static final Pattern VERSION = Pattern.compile("\"_version\":(\\d+)");

    @TempDir Path folder;

    /// The latest version of each record that the server has said is written.
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    @Test
    void aBackendThatIsKilledHasEveryAcknowledgedVersionOnceInTableAndLog() throws Exception {
        Random random = Dice.roll();
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(random);
            checkWhatIsLeft();
        }
        assertThat(acknowledged).isNotEmpty();
    }

    private void writeUntilKilled(Random random) throws Exception {
        Process process = start();
        try (BufferedReader lines = process.inputReader();
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            URI endpoint = URI.create(Objects.requireNonNull(lines.readLine()));
            AtomicInteger writesLeft = new AtomicInteger(20 + random.nextInt(200));
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Random own = new Random(random.nextLong());
                work.add(() -> write(client, endpoint, process, writesLeft, own));
            }
            for (var done : writers.invokeAll(work)) done.get();
        }
        process.waitFor();
    }

    private Process start() throws IOException {
        return JavaProcess.of(ServingProcess.class, folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Writes until there is nobody to write to. The kill comes at a write of any of the writers,
    /// while the others wait for their answers.
    private Void write(
            HttpClient client,
            URI endpoint,
            Process process,
            AtomicInteger writesLeft,
            Random random)
            throws InterruptedException {
        try {
            while (true) {
                String id = "post-" + random.nextInt(RECORDS);
                if (writesLeft.decrementAndGet() == 0) process.toHandle().destroyForcibly();
                write(client, endpoint, id);
            }
        } catch (IOException _) {
            return null;
        }
    }

    /// A record that does not exist is created; one that does is updated, whatever its version.
    private void write(HttpClient client, URI endpoint, String id)
            throws IOException, InterruptedException {
        String operation =
                acknowledged.containsKey(id)
                        ? "updatePost(input: {id: \\\"%s\\\", rating: 1})"
                        : "createPost(input: {id: \\\"%s\\\", title: \\\"A\\\", status: DRAFT})";
        String body = "{\"query\":\"mutation { " + operation.formatted(id) + " { _version } }\"}";
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("x-api-key", ServingProcess.KEY)
                        .timeout(Duration.ofSeconds(60))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher version = VERSION.matcher(answer);
        if (version.find()) {
            acknowledged.merge(id, Integer.valueOf(version.group(1)), Math::max);
        } else {
            assertThat(answer).contains("ConditionalCheckFailedException");
            acknowledged.putIfAbsent(id, 0);
        }
    }

    private void checkWhatIsLeft() {
        var indexes = ModelTables.indexes(Samples.BLOG);
        Path file = folder.resolve("backend.db");
        try (SqliteItemStore store = SqliteItemStore.open(file, indexes)) {
            Map<String, Item> latest = new HashMap<>();
            for (Item item : store.log("Post", 0, Integer.MAX_VALUE)) {
                Item before = latest.put(item.key(), item);
                assertThat(item.version()).isEqualTo(before == null ? 1 : before.version() + 1);
            }
            assertThat(store.scan("Post", "", Integer.MAX_VALUE))
                    .containsExactlyInAnyOrderElementsOf(latest.values());
            acknowledged.forEach(
                    (id, version) ->
                            assertThat(latest.get("[\"" + id + "\"]").version())
                                    .isGreaterThanOrEqualTo(version));
        }
    }
}
