package dev.storeroom.backend.table;

import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;

/// Gives every write a moment later than that of all writes before it, so that the order of the log
/// and what a client asks for by time are the same.
public final class ChangeClock {
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private long last;

    /// @param last the latest moment that was ever given, in milliseconds since 1970
    public ChangeClock(InstantSource clock, long last) {
        this.clock = clock;
        this.last = last;
    }

    /// Does a write with the next moment, and no other at the same time.
    ///
    /// @param write is given milliseconds since 1970
    <T> T stamp(LongFunction<T> write) {
        lock.lock();
        try {
            last = Math.max(clock.millis(), last + 1);
            return write.apply(last);
        } finally {
            lock.unlock();
        }
    }

    /// A moment after that of every write that is done, and not after that of any to come; in
    /// milliseconds since 1970.
    long now() {
        lock.lock();
        try {
            last = Math.max(clock.millis(), last);
            return last;
        } finally {
            lock.unlock();
        }
    }
}
