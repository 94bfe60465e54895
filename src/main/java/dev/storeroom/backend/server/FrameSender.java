package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.traffic.SocketTraffic;

import io.helidon.webserver.ConnectionContext;
import io.helidon.websocket.WsSession;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// Sends what is queued for one client, on a thread of its own, so that one slow client delays
/// nobody; one that is too slow is cut off.
final class FrameSender implements RealtimeConnection.Outgoing, Runnable {
    static final int NORMAL_CLOSURE = 1000;
    static final int GOING_AWAY = 1001;
    static final int TOO_BIG = 1009;
    private static final int TOO_SLOW = 1013;

    private static final Logger LOG = LoggerFactory.getLogger(FrameSender.class);

    /// More frames than this wait for no client.
    private static final int MOST_WAITING = 2_000;

    private static final int KEEP_ALIVE_SECONDS = 30;

    /// How long an event that is out of order waits for the next.
    private static final int REORDER_MILLIS = 1_000;

    private final WsSession session;
    private final Faults faults;
    private final SocketTraffic traffic;
    private final BlockingQueue<Frame> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean isOpen = true;
    private volatile boolean isTooSlow;

    FrameSender(WsSession session, Faults faults, SocketTraffic traffic) {
        this.session = session;
        this.faults = faults;
        this.traffic = traffic;
    }

    /// Something to send.
    private sealed interface Frame {
        record Message(String text) implements Frame {}

        record Event(String text) implements Frame {}

        record Close(int code, String reason) implements Frame {}

        /// Nothing is sent: the connection just breaks, as on the way.
        record Break() implements Frame {}
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
        close(NORMAL_CLOSURE, reason);
    }

    /// Ends the connection after what is sent. Never waits.
    ///
    /// @param code of WebSocket
    void close(int code, String reason) {
        offer(new Frame.Close(code, reason));
    }

    /// Breaks the connection after what is sent. Never waits.
    void breakOff() {
        offer(new Frame.Break());
    }

    private void offer(Frame frame) {
        if (!waiting.offer(frame)) isTooSlow = true;
    }

    /// Nothing is sent any more.
    void stop() {
        isOpen = false;
    }

    /// Sends until the connection is closed, or the thread interrupted.
    @Override
    public void run() {
        try {
            while (isOpen) {
                Frame next = waiting.poll(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS);
                send(isTooSlow ? cutOff() : next);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("A subscriber is gone", e);
        }
    }

    private Frame cutOff() {
        LOG.warn("A subscriber did not take {} frames and is cut off", MOST_WAITING);
        traffic.dropped("Frames were not taken fast enough.");
        return new Frame.Close(TOO_SLOW, "Frames were not taken fast enough");
    }

    private void send(@Nullable Frame frame) throws InterruptedException {
        switch (frame) {
            case null -> write(Frames.KEEP_ALIVE);
            case Frame.Message(String text) -> write(text);
            case Frame.Event(String text) -> tellNow(text);
            case Frame.Close(int code, String reason) -> {
                session.close(code, reason);
                stop();
            }
            case Frame.Break() -> {
                ((ConnectionContext) session.socketContext()).serverSocket().close();
                stop();
            }
        }
    }

    private void tellNow(String event) throws InterruptedException {
        faults.delay();
        if (faults.strikes(Fault.DROPPED_SOCKET)) {
            send(new Frame.Break());
            return;
        }
        if (faults.strikes(Fault.REORDERED_EVENT)) {
            Frame next = waiting.poll(REORDER_MILLIS, TimeUnit.MILLISECONDS);
            if (next != null) send(next);
        }
        if (isOpen) write(event);
        if (isOpen && faults.strikes(Fault.DUPLICATE_EVENT)) write(event);
    }

    private void write(String text) {
        session.send(text, true);
        traffic.sent();
    }
}
