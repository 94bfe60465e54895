package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Fault;
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
import io.helidon.webserver.ConnectionContext;
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
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The socket of one real-time connection. A thread of its own sends what is queued, so that one
/// slow client delays nobody; one that is too slow is cut off.
final class RealtimeSocket implements WsListener, RealtimeConnection.Outgoing {
    private static final Logger LOG = LoggerFactory.getLogger(RealtimeSocket.class);
    private static final HeaderName PROTOCOLS = HeaderNames.create("Sec-WebSocket-Protocol");

    /// More frames than this wait for no client.
    private static final int MOST_WAITING = 2_000;

    /// Longer messages are no subscriptions.
    private static final int LONGEST = 256_000;

    private static final int KEEP_ALIVE_SECONDS = 30;

    /// How long an event that is out of order waits for the next.
    private static final int REORDER_MILLIS = 1_000;

    private static final int NORMAL_CLOSURE = 1000;
    private static final int GOING_AWAY = 1001;
    private static final int TOO_BIG = 1009;
    private static final int TOO_SLOW = 1013;

    private final ApiService service;
    private final Authoriser authoriser;
    private final Faults faults;
    private final Traffic traffic;
    private final Set<RealtimeSocket> open;
    private final BlockingQueue<Frame> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final StringBuilder incoming = new StringBuilder();
    private Map<String, String> credentials = Map.of();
    private @Nullable RealtimeConnection connection;
    private @Nullable SocketTraffic counted;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isOpen = true;
    private volatile boolean isTooSlow;

    /// Something to send.
    private sealed interface Frame {
        record Message(String text) implements Frame {}

        record Event(String text) implements Frame {}

        record Close(int code, String reason) implements Frame {}

        /// Nothing is sent: the connection just breaks, as on the way.
        record Break() implements Frame {}
    }

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
        open.add(this);
        PeerInfo peer = session.socketContext().remotePeer();
        SocketTraffic ofThis = traffic.opened(Peer.of(peer.host(), peer.port(), credentials));
        counted = ofThis;
        connection = new RealtimeConnection(service, authoriser, credentials, this, ofThis);
        Thread reader = Thread.currentThread();
        Thread sender = Thread.ofVirtual().name("realtime").start(() -> sendAll(session));
        Thread.ofVirtual().name("realtime-end").start(() -> endWith(reader, sender));
    }

    /// The server does not tell of a client that is gone without a word, but it reads no more.
    private void endWith(Thread reader, Thread sender) {
        try {
            reader.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        end();
        sender.interrupt();
    }

    @Override
    public void onMessage(WsSession session, String text, boolean last) {
        incoming.append(text);
        if (incoming.length() > LONGEST) {
            offer(new Frame.Close(TOO_BIG, "A message is longer than " + LONGEST + " characters"));
            incoming.setLength(0);
        } else if (last && connection != null) {
            String message = incoming.toString();
            incoming.setLength(0);
            connection.receive(message);
        }
    }

    @Override
    public void send(String message) {
        offer(new Frame.Message(message));
    }

    @Override
    public void tell(String message) {
        offer(new Frame.Event(message));
    }

    @Override
    public void close(String reason) {
        offer(new Frame.Close(NORMAL_CLOSURE, reason));
    }

    /// Ends the connection because the server stops.
    void goAway() {
        offer(new Frame.Close(GOING_AWAY, "The server stops"));
    }

    /// Breaks the connection.
    void drop() {
        offer(new Frame.Break());
    }

    /// Waits until what was to be sent is sent, and the connection over.
    ///
    /// @return false if it is not by then
    boolean awaitEnd(Duration longest) throws InterruptedException {
        return over.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void offer(Frame frame) {
        if (!waiting.offer(frame)) isTooSlow = true;
    }

    private void sendAll(WsSession session) {
        try {
            while (isOpen) {
                Frame next = waiting.poll(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
                if (isTooSlow) {
                    LOG.warn("A subscriber did not take {} frames and is cut off", MOST_WAITING);
                    counted(each -> each.dropped("Frames were not taken fast enough."));
                    next = new Frame.Close(TOO_SLOW, "Frames were not taken fast enough");
                }
                send(session, next);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("A subscriber is gone", e);
        } finally {
            end();
        }
    }

    private void send(WsSession session, @Nullable Frame frame) throws InterruptedException {
        switch (frame) {
            case null -> write(session, Frames.KEEP_ALIVE);
            case Frame.Message(String text) -> write(session, text);
            case Frame.Event(String text) -> tell(session, text);
            case Frame.Close(int code, String reason) -> {
                session.close(code, reason);
                end();
            }
            case Frame.Break() -> {
                ((ConnectionContext) session.socketContext()).serverSocket().close();
                end();
            }
        }
    }

    private void tell(WsSession session, String event) throws InterruptedException {
        faults.delay();
        if (faults.strikes(Fault.DROPPED_SOCKET)) {
            send(session, new Frame.Break());
            return;
        }
        if (faults.strikes(Fault.REORDERED_EVENT)) {
            Frame next = waiting.poll(REORDER_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) send(session, next);
        }
        if (isOpen) write(session, event);
        if (isOpen && faults.strikes(Fault.DUPLICATE_EVENT)) write(session, event);
    }

    private void write(WsSession session, String text) {
        session.send(text, true);
        counted(SocketTraffic::sent);
    }

    private void counted(Consumer<SocketTraffic> event) {
        if (counted != null) event.accept(counted);
    }

    private void end() {
        isOpen = false;
        if (connection != null) connection.end();
        counted(SocketTraffic::closed);
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
