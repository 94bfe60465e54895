package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.graphql.ApiService;
import dev.storeroom.backend.traffic.Peer;
import dev.storeroom.backend.traffic.SocketTraffic;
import dev.storeroom.backend.traffic.Traffic;

import io.helidon.common.socket.PeerInfo;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.WritableHeaders;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The socket of one real-time connection.
final class RealtimeSocket implements WsListener {
    private static final Logger LOG = LoggerFactory.getLogger(RealtimeSocket.class);
    private static final HeaderName PROTOCOLS = HeaderNames.create("Sec-WebSocket-Protocol");

    /// Longer messages are no subscriptions.
    private static final int LONGEST = 256_000;

    private final ApiService service;
    private final Authoriser authoriser;
    private final Faults faults;
    private final Traffic traffic;
    private final Set<RealtimeSocket> open;
    private final StringBuilder incoming = new StringBuilder();
    private final CountDownLatch over = new CountDownLatch(1);
    private Map<String, String> credentials = Map.of();
    private @Nullable Opened opened;

    /// What there is from when the socket is open.
    private record Opened(
            FrameSender sender, RealtimeConnection connection, SocketTraffic traffic) {}

    /// @param open has it from when it is opened until it is over
    RealtimeSocket(
            ApiService service,
            Authoriser authoriser,
            Faults faults,
            Traffic traffic,
            Set<RealtimeSocket> open) {
        this.service = service;
        this.authoriser = authoriser;
        this.faults = faults;
        this.traffic = traffic;
        this.open = open;
    }

    @Override
    public Optional<Headers> onHttpUpgrade(HttpPrologue prologue, Headers headers) {
        Map<String, String> given = new HashMap<>();
        headers.forEach(header -> given.put(header.name().toLowerCase(Locale.ROOT), header.get()));
        List<String> protocols =
                headers.contains(PROTOCOLS)
                        ? Credentials.protocols(headers.get(PROTOCOLS).allValues())
                        : List.of();
        Optional<String> query = prologue.query().first("header").asOptional();
        credentials = Credentials.of(given, query, protocols);
        if (!protocols.contains(Credentials.PROTOCOL)) return Optional.empty();
        WritableHeaders<?> answer = WritableHeaders.create();
        answer.set(PROTOCOLS, Credentials.PROTOCOL);
        return Optional.of(answer);
    }

    @Override
    public void onOpen(WsSession session) {
        PeerInfo peer = session.socketContext().remotePeer();
        SocketTraffic counted = traffic.opened(Peer.of(peer.host(), peer.port(), credentials));
        FrameSender sender = new FrameSender(session, faults, counted);
        var connection = new RealtimeConnection(service, authoriser, credentials, sender, counted);
        opened = new Opened(sender, connection, counted);
        open.add(this);
        Thread reader = Thread.currentThread();
        Thread sending = Thread.ofVirtual().name("realtime").start(() -> sendAll(sender));
        Thread.ofVirtual().name("realtime-end").start(() -> endWith(reader, sending));
    }

    private void sendAll(FrameSender sender) {
        try {
            sender.run();
        } finally {
            end();
        }
    }

    /// The server does not tell of a client that is gone without a word, but it reads no more.
    private void endWith(Thread reader, Thread sending) {
        try {
            reader.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        end();
        sending.interrupt();
    }

    @Override
    public void onMessage(WsSession session, String text, boolean last) {
        if (opened == null) return;
        incoming.append(text);
        if (incoming.length() > LONGEST) {
            String reason = "A message is longer than " + LONGEST + " characters";
            opened.sender().close(FrameSender.TOO_BIG, reason);
            incoming.setLength(0);
        } else if (last) {
            String message = incoming.toString();
            incoming.setLength(0);
            opened.connection().receive(message);
        }
    }

    /// Ends the connection because the server stops.
    void goAway() {
        if (opened != null) opened.sender().close(FrameSender.GOING_AWAY, "The server stops");
    }

    /// Breaks the connection.
    void drop() {
        if (opened != null) opened.sender().breakOff();
    }

    /// Waits until what was to be sent is sent, and the connection over.
    ///
    /// @return false if it is not by then
    boolean awaitEnd(Duration longest) throws InterruptedException {
        return over.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void end() {
        if (opened != null) {
            opened.sender().stop();
            opened.connection().end();
            opened.traffic().closed();
        }
        open.remove(this);
        over.countDown();
    }

    @Override
    public void onClose(WsSession session, int status, String reason) {
        end();
    }

    @Override
    public void onError(WsSession session, Throwable failure) {
        LOG.debug("A real-time connection failed", failure);
        end();
    }
}
