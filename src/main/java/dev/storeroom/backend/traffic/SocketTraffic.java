package dev.storeroom.backend.traffic;

import dev.storeroom.backend.graphql.Operation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Counts what goes through one subscriber's socket. Any thread may call it.
public final class SocketTraffic {
    private final Traffic traffic;
    private final InstantSource clock;
    private final long number;
    private final Peer peer;
    private final Instant since;
    private final AtomicLong messages = new AtomicLong();
    private final AtomicInteger subscriptions = new AtomicInteger();

    SocketTraffic(Traffic traffic, InstantSource clock, long number, Peer peer) {
        this.traffic = traffic;
        this.clock = clock;
        this.number = number;
        this.peer = peer;
        since = clock.instant();
    }

    long number() {
        return number;
    }

    Instant since() {
        return since;
    }

    long messages() {
        return messages.get();
    }

    Activity.Client client() {
        return new Activity.Client(number, since, peer, subscriptions.get(), messages.get());
    }

    /// A message was sent to the client.
    public void sent() {
        messages.incrementAndGet();
    }

    public void subscribed(String id, Optional<Operation> operation) {
        subscriptions.incrementAndGet();
        traffic.tell(new BackendEvent.Subscribed(clock.instant(), number, id, operation));
    }

    public void unsubscribed(String id) {
        subscriptions.decrementAndGet();
        traffic.tell(new BackendEvent.Unsubscribed(clock.instant(), number, id));
    }

    /// The server cuts the client off.
    ///
    /// @param reason a sentence
    public void dropped(String reason) {
        traffic.tell(new BackendEvent.Dropped(clock.instant(), number, reason));
    }

    /// The socket is closed. Closing twice is harmless.
    public void closed() {
        if (traffic.closed(this))
            traffic.tell(new BackendEvent.SocketClosed(clock.instant(), number));
    }
}
