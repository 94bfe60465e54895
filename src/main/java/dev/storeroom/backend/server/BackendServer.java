package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.traffic.Traffic;

import io.helidon.common.tls.Tls;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.websocket.WsRouting;
import io.helidon.websocket.WsListener;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Serves an API over HTTP and WebSocket.
public final class BackendServer implements AutoCloseable {
    private static final String ADMIN = "admin";
    private static final String LOOPBACK = "127.0.0.1";

    /// How long a server that stops waits for subscribers to take that it does.
    private static final Duration GOODBYE = Duration.ofSeconds(2);

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
        var http = new HttpRoutes(handler, traffic);
        Set<RealtimeSocket> sockets = ConcurrentHashMap.newKeySet();
        Supplier<WsListener> realtime =
                () -> new RealtimeSocket(service, judge, faults, traffic, sockets);
        var admin = new AdminEndpoint(listening.adminToken(), faults, traffic, () -> drop(sockets));
        WebServerConfig.Builder server =
                WebServer.builder()
                        .host(listening.host())
                        .port(listening.port())
                        .maxPayloadSize(HttpRoutes.LARGEST_READ)
                        .routing(http::addTo)
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
