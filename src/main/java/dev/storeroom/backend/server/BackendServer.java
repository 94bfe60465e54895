package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.traffic.Peer;
import dev.storeroom.backend.traffic.Traffic;

import io.helidon.common.socket.PeerInfo;
import io.helidon.common.tls.Tls;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.websocket.WsRouting;
import io.helidon.websocket.WsListener;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Serves an API over HTTP and WebSocket.
public final class BackendServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackendServer.class);
    private static final HeaderName ERROR_TYPE = HeaderNames.create("x-amzn-errortype");

    private static final String ADMIN = "admin";
    private static final String LOOPBACK = "127.0.0.1";

    /// How long a server that stops waits for subscribers to take that it does.
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    /// About what AppSync takes.
    private static final int LARGEST_REQUEST = 1_000_000;

    /// A request that is refused is read to its end, so that its sender hears why: one that is cut
    /// off while it sends may not. Beyond this it is cut off.
    private static final int LARGEST_READ = 16 * LARGEST_REQUEST;

    private final WebServer server;
    private final Set<RealtimeSocket> sockets;

    private BackendServer(WebServer server, Set<RealtimeSocket> sockets) {
        this.server = server;
        this.sockets = sockets;
    }

    /// Starts to serve.
    ///
    /// @param faults what goes wrong; nothing, until it is told
    /// @param traffic is told of everything that is served
    /// @throws UncheckedIOException if the address cannot be listened on
    public static BackendServer start(
            Listening listening,
            ApiService service,
            Authoriser authoriser,
            Faults faults,
            Traffic traffic) {
        var address = new InetSocketAddress(listening.host(), listening.port());
        if (address.isUnresolved())
            throw new UncheckedIOException(new UnknownHostException("no such host is known"));
        Authoriser judge = new FaultyAuthoriser(authoriser, faults);
        var handler = new FaultyHandler(new GraphqlHandler(service, judge), faults);
        Set<RealtimeSocket> sockets = ConcurrentHashMap.newKeySet();
        Supplier<WsListener> realtime =
                () -> new RealtimeSocket(service, judge, faults, traffic, sockets);
        var admin = new AdminEndpoint(listening.adminToken(), faults, () -> drop(sockets));
        WebServerConfig.Builder server =
                WebServer.builder()
                        .host(listening.host())
                        .port(listening.port())
                        .maxPayloadSize(LARGEST_READ)
                        .routing(routes -> route(routes, handler, traffic))
                        .addRouting(
                                WsRouting.builder()
                                        .endpoint("/graphql/realtime", realtime)
                                        .endpoint("/graphql", realtime))
                        .putSocket(
                                ADMIN,
                                socket -> socket.host(LOOPBACK).port(0).routing(admin::route));
        listening.tls().ifPresent(keys -> server.tls(Tls.builder().sslContext(keys).build()));
        WebServer started = server.build().start();
        if (!started.isRunning()) throw new UncheckedIOException(refusal(address));
        return new BackendServer(started, sockets);
    }

    /// Helidon logs why it cannot listen, and keeps it to itself otherwise: so it is tried again.
    private static IOException refusal(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.bind(address);
            return new BindException("it was in use a moment ago");
        } catch (IOException e) {
            return e;
        }
    }

    private static void route(HttpRouting.Builder routes, FaultyHandler handler, Traffic traffic) {
        routes.error(RuntimeException.class, (_, answer, failure) -> fail(answer, failure))
                .post("/graphql", (asked, answer) -> answer(handler, traffic, asked, answer))
                .options("/graphql", (_, answer) -> allow(answer).send())
                .get("/healthz", (_, answer) -> answer.send("{\"status\":\"ok\"}"));
    }

    private static void answer(
            FaultyHandler handler, Traffic traffic, ServerRequest asked, ServerResponse response) {
        long started = System.nanoTime();
        Map<String, String> headers = new HashMap<>();
        asked.headers()
                .forEach(
                        header ->
                                headers.put(header.name().toLowerCase(Locale.ROOT), header.get()));
        byte[] body = body(asked);
        GraphqlHandler.Answer answer =
                body.length > LARGEST_REQUEST
                        ? refusal(Status.REQUEST_ENTITY_TOO_LARGE_413)
                        : handler.answer(headers, body);
        PeerInfo peer = asked.remotePeer();
        traffic.answered(
                answer.operation(),
                answer.status(),
                answer.errorTypes(),
                Duration.ofNanos(System.nanoTime() - started),
                Peer.of(peer.host(), peer.port(), headers));
        send(answer, response);
    }

    private static GraphqlHandler.Answer refusal(Status status) {
        String message = status.reasonPhrase() + ".";
        return GraphqlHandler.error(status.code(), "MalformedHttpRequestException", message);
    }

    /// Over HTTP/2, the server takes a request that says it is empty for one that is to come.
    private static byte[] body(ServerRequest asked) {
        boolean saysEmpty = asked.headers().contentLength().orElse(-1) == 0;
        return saysEmpty || !asked.content().hasEntity()
                ? new byte[0]
                : asked.content().as(byte[].class);
    }

    private static void send(GraphqlHandler.Answer answer, ServerResponse response) {
        answer.errorType().ifPresent(type -> response.header(ERROR_TYPE, type));
        allow(response)
                .status(Status.create(answer.status()))
                .header(HeaderNames.CONTENT_TYPE, "application/json;charset=UTF-8")
                .send(answer.body());
    }

    private static void fail(ServerResponse response, Throwable failure) {
        if (failure instanceof HttpException refused) {
            send(refusal(refused.status()), response);
            return;
        }
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

    /// The port on which faults are set, at 127.0.0.1.
    public int adminPort() {
        return server.port(ADMIN);
    }

    /// Breaks the connection of every subscriber.
    public void dropSockets() {
        drop(sockets);
    }

    private static void drop(Set<RealtimeSocket> sockets) {
        sockets.forEach(RealtimeSocket::drop);
    }

    /// Finishes what it has begun, tells subscribers to come back later, and stops.
    @Override
    public void close() {
        List<RealtimeSocket> open = List.copyOf(sockets);
        open.forEach(RealtimeSocket::goAway);
        try {
            long end = System.nanoTime() + GOODBYE.toNanos();
            for (RealtimeSocket socket : open)
                if (!socket.awaitEnd(Duration.ofNanos(end - System.nanoTime()))) break;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}
