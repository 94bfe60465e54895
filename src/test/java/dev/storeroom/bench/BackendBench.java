package dev.storeroom.bench;

import dev.storeroom.backend.table.ConflictStrategy;
import dev.storeroom.testing.Samples;
import dev.storeroom.workspace.LocalBackend;
import dev.storeroom.workspace.LocalBackendOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many writes a second a backend answers while ten subscribers listen, over those of the bare
/// server library with the same bytes and the same SQL; how many records a second a first sync
/// reads; what a request costs as the table grows; and whether five hundred sockets of thirty
/// subscriptions each hear what they should.
///
/// The load comes from this process: the JDK's own HTTP and WebSocket client, sixteen writers on
/// virtual threads, HTTP/1.1. Prints medians of rounds, and ratios of medians.
class BackendBench {
    private static final int ROUNDS = 5;
    private static final int WRITERS = 16;
    private static final int WRITES = 2_000;
    private static final int SUBSCRIBERS = 10;

    private static final String KEY = "da2-abcdefghijklmnopqrstuvwxyz";
    private static final String FIELDS =
            "{ id title status rating content createdAt updatedAt _version _lastChangedAt _deleted }";
    private static final String CREATE =
            "mutation operation($input: CreatePostInput!) { createPost(input: $input) "
                    + FIELDS
                    + " }";
    private static final String UPDATE =
            "mutation operation($input: UpdatePostInput!) { updatePost(input: $input) "
                    + FIELDS
                    + " }";
    private static final String POST =
            "{\"id\":\"post-1\",\"title\":\"Post number 1\",\"status\":\"DRAFT\",\"rating\":3,\"content\":\"Some words about the number.\",\"createdAt\":\"2026-01-02T03:04:05.678Z\",\"updatedAt\":\"2026-01-02T03:04:05.678Z\",\"_version\":1,\"_lastChangedAt\":1767323045678,\"_deleted\":null}";

    private static final Pattern TOKEN = Pattern.compile("\"nextToken\":\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\"id\":");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir Path folder;

    /// A server, and how many records it was given and how often they were changed.
    private record Target(URI endpoint, AtomicInteger creates, AtomicInteger updates) {
        Target(URI endpoint) {
            this(endpoint, new AtomicInteger(), new AtomicInteger());
        }

        int next(boolean isCreate) {
            return isCreate
                    ? creates.incrementAndGet()
                    : 1 + updates.incrementAndGet() % creates.get();
        }
    }

    private static LocalBackend backend(Path folder) throws Exception {
        return LocalBackend.start(
                Samples.BLOG,
                new LocalBackendOptions(
                        "127.0.0.1",
                        0,
                        Optional.empty(),
                        Optional.of(Files.createDirectories(folder)),
                        Optional.of(KEY),
                        true,
                        new ConflictStrategy.AutoMerge()));
    }

    @Test
    void writesWithTenSubscribers() throws Exception {
        String answer = "{\"data\":{\"createPost\":" + POST + "}}";
        String event =
                "{\"id\":\"1\",\"type\":\"data\",\"payload\":{\"data\":{\"onCreatePost\":"
                        + POST
                        + "}}}";
        try (LocalBackend ours = backend(folder.resolve("ours"));
                BareServer bare = new BareServer(folder.resolve("bare.db"), answer, event);
                var listeners = new BenchSubscribers(ours.realtime(), KEY);
                var bareListeners = new BenchSubscribers(bare.address("ws"), KEY)) {
            listeners.open(SUBSCRIBERS, List.of("onCreatePost", "onUpdatePost"), FIELDS);
            bareListeners.open(SUBSCRIBERS, List.of(), "");
            Target bareTarget = new Target(bare.address("http"));
            Target ourTarget = new Target(ours.endpoint());
            for (boolean creates : new boolean[] {true, false}) {
                double[] bareRates = new double[ROUNDS];
                double[] ourRates = new double[ROUNDS];
                for (int round = -1; round < ROUNDS; round++) {
                    double bareRate = rate(bareTarget, creates);
                    double ourRate = rate(ourTarget, creates);
                    if (round < 0) continue;
                    bareRates[round] = bareRate;
                    ourRates[round] = ourRate;
                }
                String what = creates ? "creates/s" : "updates/s";
                Rounds.print(what + ", bare server and SQL", bareRates, bareRates);
                Rounds.print(what + ", backend", ourRates, bareRates);
            }
        }
    }

    /// How many writes a second are answered.
    private double rate(Target target, boolean creates) throws Exception {
        AtomicInteger left = new AtomicInteger(WRITES);
        long start = System.nanoTime();
        inParallel(
                () -> {
                    while (left.decrementAndGet() >= 0) write(target, creates);
                    return null;
                });
        return WRITES / ((System.nanoTime() - start) / 1e9);
    }

    private static void inParallel(Callable<Void> writer) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) writers.add(writer);
            for (var done : threads.invokeAll(writers)) done.get();
        }
    }

    private void write(Target target, boolean creates) throws Exception {
        int id = target.next(creates);
        String input =
                creates
                        ? "{\"id\":\"post-%d\",\"title\":\"Post number %d\",\"status\":\"DRAFT\",\"rating\":3,\"content\":\"Some words about the number.\"}"
                                .formatted(id, id)
                        : "{\"id\":\"post-%d\",\"rating\":4}".formatted(id);
        ask(target.endpoint(), creates ? CREATE : UPDATE, "{\"input\":" + input + "}");
    }

    private String ask(URI endpoint, String query, String variables) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("x-api-key", KEY)
                        .header("content-type", "application/json; charset=UTF-8")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"query\":\""
                                                + query.replace("\"", "\\\"")
                                                + "\",\"variables\":"
                                                + variables
                                                + "}"))
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\""))
            throw new IllegalStateException(answer.body());
        return answer.body();
    }

    @Test
    void aFirstSyncAndTheCostOfARequestAsTheTableGrows() throws Exception {
        Path data = folder.resolve("growing");
        backend(data).close();
        double[] small = new double[0];
        for (int records : new int[] {1_000, 100_000, 1_000_000}) {
            BenchRecords.fill(data.resolve("backend.db"), records);
            try (LocalBackend backend = backend(data)) {
                URI endpoint = backend.endpoint();
                if (records == 100_000) sync(endpoint, records);
                double[] micros = new double[ROUNDS];
                for (int round = -1; round < ROUNDS; round++) {
                    double cost = cost(endpoint, records);
                    if (round >= 0) micros[round] = cost;
                }
                if (small.length == 0) small = micros;
                Rounds.print("µs/get + update, %,d records".formatted(records), micros, small);
            }
        }
    }

    private void sync(URI endpoint, int records) throws Exception {
        double[] rates = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int read = 0;
            String token = "null";
            do {
                String page =
                        ask(
                                endpoint,
                                "query operation($limit: Int, $nextToken: String) { syncPosts(limit: $limit, nextToken: $nextToken) { items "
                                        + FIELDS
                                        + " nextToken startedAt } }",
                                "{\"limit\":1000,\"nextToken\":" + token + "}");
                read += (int) ID.matcher(page).results().count();
                Matcher next = TOKEN.matcher(page);
                token = next.find() ? "\"" + next.group(1) + "\"" : "null";
            } while (!token.equals("null"));
            if (read != records) throw new IllegalStateException(read + " read");
            if (round >= 0) rates[round] = records / ((System.nanoTime() - start) / 1e9);
        }
        Rounds.print("records/s of a first sync of 100,000", rates, rates);
    }

    /// Microseconds for a get and an update of one record, one after the other.
    private double cost(URI endpoint, int records) throws Exception {
        int requests = 500;
        long start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            String id = "post-" + (int) ((i * 7_919L) % records);
            ask(endpoint, "{ getPost(id: \"" + id + "\") " + FIELDS + " }", "{}");
            ask(endpoint, UPDATE, "{\"input\":{\"id\":\"" + id + "\",\"rating\":4}}");
        }
        return (System.nanoTime() - start) / 1e3 / requests;
    }

    @Test
    void fiveHundredSocketsOfThirtySubscriptions() throws Exception {
        int sockets = 500;
        int subscriptions = 30;
        int seconds = 60;
        try (LocalBackend backend = backend(folder.resolve("sockets"));
                var listeners = new BenchSubscribers(backend.realtime(), KEY)) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < subscriptions; i++)
                fields.add(i == 0 ? "onCreatePost" : i % 2 == 0 ? "onUpdatePost" : "onDeletePost");
            long start = System.nanoTime();
            listeners.open(sockets, fields, "{ id }");
            System.out.printf(
                    "%d sockets x %d subscriptions open after %,d ms%n",
                    sockets, subscriptions, (System.nanoTime() - start) / 1_000_000);
            Target target = new Target(backend.endpoint());
            int writes = 0;
            start = System.nanoTime();
            List<Double> millis = new ArrayList<>();
            while (System.nanoTime() - start < seconds * 1e9) {
                long asked = System.nanoTime();
                write(target, true);
                writes++;
                listeners.awaitEvents((long) writes * sockets);
                millis.add((System.nanoTime() - asked) / 1e6);
            }
            double[] all = millis.stream().mapToDouble(Double::doubleValue).toArray();
            System.out.printf(
                    "%,d creates in %d s, each heard by all: %,d events, none lost%n",
                    writes, seconds, listeners.events());
            Rounds.print("ms from a create until all have heard", all, all);
        }
    }
}
