package dev.storeroom.backend.traffic;

import dev.storeroom.backend.graphql.Operation;
import dev.storeroom.data.Subscription;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Counts what goes through a backend, remembers the last of it, and tells who listens.
///
/// Any thread may call it. Listeners run on the threads that serve clients, and must not wait.
public final class Traffic {
    /// So many requests are remembered; older ones are only counted.
    public static final int MOST_REMEMBERED = 1_000;

    private final InstantSource clock;
    private final List<Consumer<BackendEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<BackendEvent.Answered> latest = new ArrayDeque<>();
    private final Map<Long, SocketTraffic> open = new TreeMap<>();
    private long requests;
    private long errors;
    private long sockets;
    private long messagesOfClosed;

    public Traffic(InstantSource clock) {
        this.clock = clock;
    }

    /// Tells of everything from now on.
    public Subscription observe(Consumer<BackendEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Takes note of a request that was answered just now.
    public void answered(
            Optional<Operation> operation,
            int status,
            List<String> errorTypes,
            Duration duration,
            Peer peer) {
        BackendEvent.Answered event;
        turn.lock();
        try {
            requests++;
            event =
                    new BackendEvent.Answered(
                            clock.instant(),
                            requests,
                            operation,
                            status,
                            errorTypes,
                            duration,
                            peer);
            if (event.isError()) errors++;
            latest.addLast(event);
            if (latest.size() > MOST_REMEMBERED) latest.removeFirst();
        } finally {
            turn.unlock();
        }
        tell(event);
    }

    /// Takes note of a socket that was opened just now.
    public SocketTraffic opened(Peer peer) {
        SocketTraffic socket;
        turn.lock();
        try {
            sockets++;
            socket = new SocketTraffic(this, clock, sockets, peer);
            open.put(sockets, socket);
        } finally {
            turn.unlock();
        }
        tell(new BackendEvent.SocketOpened(socket.since(), socket.number(), peer));
        return socket;
    }

    /// Takes note of a socket that was closed just now.
    ///
    /// @return false if it was closed before
    boolean closed(SocketTraffic socket) {
        turn.lock();
        try {
            if (open.remove(socket.number()) == null) return false;
            messagesOfClosed += socket.messages();
            return true;
        } finally {
            turn.unlock();
        }
    }

    void tell(BackendEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    /// What there was so far.
    ///
    /// @param rows how many records each model has
    public Activity now(Map<String, Long> rows) {
        turn.lock();
        try {
            List<Activity.Client> clients =
                    open.values().stream().map(SocketTraffic::client).toList();
            long messages =
                    clients.stream().mapToLong(Activity.Client::messages).sum() + messagesOfClosed;
            return new Activity(requests, errors, messages, List.copyOf(latest), clients, rows);
        } finally {
            turn.unlock();
        }
    }
}
