package dev.storeroom.backend.server;

import dev.storeroom.backend.graphql.ApiService;

import io.helidon.common.tls.Tls;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.websocket.WsRouting;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/// Serves an API over HTTP and WebSocket.
public final class BackendServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackendServer.class);
    private static final HeaderName ERROR_TYPE = HeaderNames.create("x-amzn-errortype");

    /// About what AppSync takes.
    private static final int LARGEST_REQUEST = 1_000_000;

    private final WebServer server;
    private final Set<RealtimeSocket> sockets;

    private BackendServer(WebServer server, Set<RealtimeSocket> sockets) {
        this.server = server;
        this.sockets = sockets;
    }

    /// Starts to serve.
    ///
    /// @throws java.io.UncheckedIOException if the port is taken
    public static BackendServer start(
            Listening listening, ApiService service, Authoriser authoriser) {
        GraphqlHandler handler = new GraphqlHandler(service, authoriser);
        Set<RealtimeSocket> sockets = ConcurrentHashMap.newKeySet();
        WsRouting.Builder realtime = WsRouting.builder();
        for (String path : new String[] {"/graphql/realtime", "/graphql"}) {
            realtime.endpoint(path, () -> socket(service, authoriser, sockets));
        }
        WebServer server =
                WebServer.builder()
                        .host(listening.host())
                        .port(listening.port())
                        .update(
                                builder ->
                                        listening
                                                .tls()
                                                .ifPresent(
                                                        context ->
                                                                builder.tls(
                                                                        Tls.builder()
                                                                                .sslContext(context)
                                                                                .build())))
                        .maxPayloadSize(LARGEST_REQUEST)
                        .routing(
                                routes ->
                                        routes.error(
                                                        RuntimeException.class,
                                                        (_, answer, failure) ->
                                                                fail(answer, failure))
                                                .post(
                                                        "/graphql",
                                                        (asked, answer) ->
                                                                answer(handler, asked, answer))
                                                .options(
                                                        "/graphql",
                                                        (_, answer) -> allow(answer).send())
                                                .get(
                                                        "/healthz",
                                                        (_, answer) ->
                                                                answer.send("{\"status\":\"ok\"}")))
                        .addRouting(realtime)
                        .build()
                        .start();
        return new BackendServer(server, sockets);
    }

    private static RealtimeSocket socket(
            ApiService service, Authoriser authoriser, Set<RealtimeSocket> sockets) {
        RealtimeSocket socket = new RealtimeSocket(service, authoriser, sockets::remove);
        sockets.add(socket);
        return socket;
    }

    private static void answer(
            GraphqlHandler handler, ServerRequest asked, ServerResponse response) {
        long started = System.nanoTime();
        Map<String, String> headers = new HashMap<>();
        asked.headers()
                .forEach(
                        header ->
                                headers.put(header.name().toLowerCase(Locale.ROOT), header.get()));
        send(handler.answer(headers, body(asked)), response);
        LOG.debug("Answered in {} us", (System.nanoTime() - started) / 1000);
    }

    /// Over HTTP/2, the server takes a request that says it is empty for one that is to come.
    private static String body(ServerRequest asked) {
        boolean saysEmpty = asked.headers().contentLength().orElse(-1) == 0;
        return saysEmpty || !asked.content().hasEntity() ? "" : asked.content().as(String.class);
    }

    private static void send(GraphqlHandler.Answer answer, ServerResponse response) {
        answer.errorType().ifPresent(type -> response.header(ERROR_TYPE, type));
        allow(response)
                .status(Status.create(answer.status()))
                .header(HeaderNames.CONTENT_TYPE, "application/json;charset=UTF-8")
                .send(answer.body());
    }

    private static void fail(ServerResponse response, Throwable failure) {
        LOG.error("A request failed", failure);
        String message = "The server failed. Its log says why.";
        send(GraphqlHandler.error(500, "InternalFailure", message), response);
    }

    /// Browsers may ask from anywhere: whoever has a key has it.
    private static ServerResponse allow(ServerResponse response) {
        return response.header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "POST, OPTIONS")
                .header("Access-Control-Allow-Headers", "*, authorization");
    }

    /// The port that it listens on.
    public int port() {
        return server.port();
    }

    /// Waits until the process is told to end, or the thread is interrupted. A process that is told
    /// to end lets the waiting thread finish first.
    public void await() {
        CountDownLatch end = new CountDownLatch(1);
        Thread waiting = Thread.currentThread();
        Thread hook =
                new Thread(
                        () -> {
                            end.countDown();
                            join(waiting);
                        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private static void join(Thread waiting) {
        try {
            waiting.join(Duration.ofSeconds(10));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Finishes what it has begun, tells subscribers to come back later, and stops.
    @Override
    public void close() {
        sockets.forEach(RealtimeSocket::goAway);
        server.stop();
    }
}
