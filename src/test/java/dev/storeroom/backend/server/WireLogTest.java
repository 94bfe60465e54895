package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.backend.table.ConflictStrategy.OptimisticConcurrency;
import dev.storeroom.data.Json;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/// What the official JavaScript client (aws-amplify 6.22.1) says to an API and is answered, as it
/// was once recorded, and now said to this server: every document and frame to the letter, but for
/// the moment of the last sync.
///
/// A log has a line for each event: `HTTP>` and `WS>` from the client, `HTTP<` and `WS<` to it.
/// Where no answer was recorded, there must be one without errors.
final class WireLogTest {
    private static final String KEEP_ALIVE = "WS< {\"type\":\"ka\"}";

    @ParameterizedTest
    @CsvSource({
        "post,           post,       true",
        "conflict,       post,       false",
        "selective-sync, post,       true",
        "blog,           blog,       true",
        "tags,           tags,       true",
        "every-kind,     every-kind, true",
    })
    void theOfficialClientIsAnsweredAsItWasRecorded(String log, String schema, boolean merges)
            throws Exception {
        var strategy = merges ? new AutoMerge() : new OptimisticConcurrency();
        try (ServedApi api = new ServedApi(resource(schema + ".graphql"), strategy)) {
            new Replay(api).run(resource(log + ".log"));
        }
    }

    private static String resource(String name) throws Exception {
        try (var in = WireLogTest.class.getResourceAsStream("wire/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// One run of a log.
    private static final class Replay {
        private final ServedApi api;
        private final RecordedAnswers recorded = new RecordedAnswers();
        private RealtimeClient subscriber;
        private String answer = "";

        Replay(ServedApi api) {
            this.api = api;
        }

        void run(String log) throws Exception {
            for (String line : log.lines().toList()) {
                int space = line.indexOf(' ', 3);
                String event = line.substring(0, space < 0 ? line.length() : space);
                String said = line.substring(event.length()).strip();
                switch (event) {
                    case "WS upgrade" -> upgrade(said);
                    case "WS closed" -> subscriber.close();
                    case "HTTP>" -> ask(said);
                    case "HTTP<" -> compare(line, said, answer);
                    default -> speak(line);
                }
            }
        }

        private void upgrade(String protocols) throws Exception {
            int comma = protocols.indexOf(',');
            subscriber =
                    new RealtimeClient(
                            api.address("ws", "/graphql/realtime"),
                            new String[0],
                            protocols.substring(comma + 1));
            assertThat(subscriber.protocol()).isEqualTo(protocols.substring(0, comma));
        }

        private void ask(String body) throws Exception {
            api.wait(Duration.ofMillis(1));
            HttpResponse<String> response = api.post(ServedApi.KEY, recorded.restored(body));
            assertThat(response.statusCode()).as(body).isEqualTo(200);
            answer = response.body();
        }

        private void speak(String line) throws Exception {
            String frame = line.substring("WS> ".length());
            if (line.startsWith("WS>")) subscriber.say(frame);
            else if (!line.equals(KEEP_ALIVE)) compare(line, frame, subscriber.hear());
        }

        private void compare(String line, String expected, String actual) {
            if (expected.equals("no errors")) assertThat(actual).doesNotContain("\"errors\"");
            else recorded.compare(line, Json.read(expected), Json.read(actual));
        }
    }
}
