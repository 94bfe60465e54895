package dev.storeroom.backend.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.backend.table.ConflictStrategy.AutoMerge;
import dev.storeroom.testing.Dice;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Subscribers that say what they should not are answered with an error or let go, and nothing of
/// theirs stays behind.
final class BadSubscriberTest {
    private static final int FRAMES = 1_000;

    private static final String SUBSCRIBE =
            "subscription ($filter: ModelSubscriptionPostFilterInput) { onCreatePost(filter: $filter) { id title } }";

    private final ServedApi api = new ServedApi(WritesConformanceTest.POST, new AutoMerge());

    @AfterEach
    void theServerServesOthersAndForgetsThese() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String start = ServedApi.start("1", SUBSCRIBE, "{}");
            assertThat(subscriber.say(start).hear()).contains("start_ack");
            api.ask("mutation { createPost(input: {title: 'last'}) { id title } }");
            assertThat(subscriber.hear()).contains("last");
            api.awaitSockets(1);
            assertThat(api.subscriptions()).isEqualTo(1);
        }
        api.awaitSockets(0);
        api.close();
    }

    @Test
    void framesThatAreAlmostRightAreAnsweredAndTheConnectionStays() throws Exception {
        Random random = Dice.roll();
        try (RealtimeClient subscriber = api.subscriber()) {
            for (int i = 0; i < FRAMES; i++) {
                String id = "id-" + i;
                String frame = ServedApi.start(id, SUBSCRIBE, "{'filter':{'title':{'ne':'A'}}}");
                String damaged = Damage.of(frame, random);
                String answer = subscriber.say(damaged).hear();
                assertThat(answer)
                        .as(damaged)
                        .containsAnyOf("start_ack", "\"type\":\"error\"", "\"complete\"")
                        .doesNotContain(BadInputTest.INSIDES)
                        .doesNotContain("InternalFailure");
                subscriber.say("{\"type\":\"stop\",\"id\":\"" + id + "\"}").hear();
            }
        }
    }

    /// A mutation that others make must not suffer by a filter that cannot be compared.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'rating':{'between':[]}}  | takes two values",
                "{'rating':{'between':[1]}} | takes two values",
            })
    void aFilterThatCannotBeComparedIsRefusedAtOnce(String filter, String words) throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            String start = ServedApi.start("1", SUBSCRIBE, "{'filter':" + filter + "}");
            assertThat(subscriber.say(start).hear()).contains("\"type\":\"error\"", words);
        }
    }

    @Test
    void aFilterOfCountlessCombinationsIsRefusedBeforeTheyAreMade() throws Exception {
        String choice = "{'or':[" + "{'title':{'eq':'a'}},".repeat(9) + "{'id':{'eq':'a'}}]}";
        String filter = "{'and':[" + (choice + ",").repeat(50) + choice + "]}";
        try (RealtimeClient subscriber = api.subscriber()) {
            String start = ServedApi.start("1", SUBSCRIBE, "{'filter':" + filter + "}");
            assertThat(subscriber.say(start).hear())
                    .contains("Filters combination exceed maximum limit");
        }
    }

    @Test
    void whoeverHasNotSaidWhoItIsSubscribesToNothing() throws Exception {
        try (RealtimeClient subscriber = api.knocking()) {
            String start = ServedApi.start("1", SUBSCRIBE, "{}");
            assertThat(subscriber.say(start).hear())
                    .contains("\"type\":\"error\"", "UnauthorizedException");
            assertThat(api.subscriptions()).isZero();
        }
    }

    @Test
    void aMessageWithoutEndIsCutOff() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            subscriber.say("x".repeat(300_000));
            assertThat(subscriber.hear()).isEqualTo("closed 1009");
        }
    }

    @Test
    void moreSubscriptionsThanAppSyncTakesAreRefused() throws Exception {
        try (RealtimeClient subscriber = api.subscriber()) {
            for (int i = 0; i < 200; i++) {
                String start = ServedApi.start("s" + i, SUBSCRIBE, "{}");
                assertThat(subscriber.say(start).hear()).contains("start_ack");
            }
            assertThat(subscriber.say(ServedApi.start("one more", SUBSCRIBE, "{}")).hear())
                    .contains("MaxSubscriptionsReachedError");
        }
    }

    /// Requests that open a socket, or look so, and what follows them; then the line goes dead.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET",
                "GET /graphql/realtime HTTP/1.1\r\nHost: x\r\n",
                "GET /graphql/realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
                "GET /graphql/realtime HTTP/1.1\r\nHost: x\r\nUpgrade: nonsense\r\nConnection: Upgrade\r\n\r\n",
                "GET /graphql/realtime?header=%%% HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                "GET /graphql/realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                "GET /graphql/realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-ws,header-!!!\r\n\r\nno frame at all",
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n{",
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{",
                "POST /graphql HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\nnonsense",
                "\u0000\u0001\u0002\r\n\r\n",
            })
    void connectionsThatGoDeadHalfWayLeaveNothingBehind(String said) throws Exception {
        for (int i = 0; i < 5; i++) {
            try (Socket socket =
                    new Socket(
                            InetAddress.getLoopbackAddress(), api.address("http", "/").getPort())) {
                socket.setSoTimeout(100);
                socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
                assertThat(answer(socket)).doesNotContain(BadInputTest.INSIDES);
            }
        }
    }

    /// What comes within a moment.
    private static String answer(Socket socket) throws Exception {
        byte[] bytes = new byte[4_000];
        try {
            int length = socket.getInputStream().read(bytes);
            return length < 0 ? "" : new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            return "";
        }
    }
}
