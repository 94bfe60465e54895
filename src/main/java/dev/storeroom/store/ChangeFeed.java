package dev.storeroom.store;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Subscription;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// Tells listeners of every commit, in order, each on a virtual thread of its own: a slow listener
/// delays neither the writer nor the others. What it has not yet taken is merged, so that it never
/// holds more than a few change sets.
public final class ChangeFeed {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final int MOST_WAITING = 64;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    /// Any thread may call this.
    public Subscription subscribe(Consumer<ChangeSet> listener) {
        var subscribed = new Listener(listener);
        listeners.add(subscribed);
        return () -> {
            listeners.remove(subscribed);
            subscribed.stop();
        };
    }

    void publish(ChangeSet changes) {
        listeners.forEach(listener -> listener.offer(changes));
    }

    private static ChangeSet merged(ChangeSet older, ChangeSet newer) {
        var merged = new Changes();
        merged.addAll(older);
        merged.addAll(newer);
        return merged.of(newer.commit());
    }

    private static final class Listener {
        private final Consumer<ChangeSet> listener;
        private final Deque<ChangeSet> waiting = new ArrayDeque<>();
        private boolean delivering;
        private boolean stopped;

        Listener(Consumer<ChangeSet> listener) {
            this.listener = listener;
        }

        synchronized void offer(ChangeSet changes) {
            if (stopped) return;
            waiting.addLast(
                    waiting.size() < MOST_WAITING
                            ? changes
                            : merged(waiting.removeLast(), changes));
            if (delivering) return;
            delivering = true;
            Thread.ofVirtual().name("change-feed").start(this::deliver);
        }

        private void deliver() {
            for (ChangeSet next = next(); next != null; next = next()) {
                try {
                    listener.accept(next);
                } catch (RuntimeException e) {
                    LOG.error("a listener failed on commit {}", next.commit(), e);
                }
            }
        }

        private synchronized @org.jspecify.annotations.Nullable ChangeSet next() {
            ChangeSet next = waiting.pollFirst();
            delivering = next != null;
            return next;
        }

        synchronized void stop() {
            stopped = true;
            waiting.clear();
        }
    }
}
