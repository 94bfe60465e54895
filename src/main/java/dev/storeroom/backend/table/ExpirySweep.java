package dev.storeroom.backend.table;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Forgets tombstones and logged versions when they have expired, on a thread of its own, until it
/// is closed. A sweep that fails is logged, and the next one comes nevertheless.
public final class ExpirySweep implements AutoCloseable {
    /// DynamoDB takes hours, too.
    public static final Duration USUAL = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(ExpirySweep.class);

    private final ItemStore store;
    private final InstantSource clock;
    private final ScheduledExecutorService timer;

    private ExpirySweep(ItemStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        timer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("backend-expiry").factory());
    }

    /// Sweeps at once, and then after each interval.
    ///
    /// @throws ItemStoreException if the first sweep fails
    public static ExpirySweep start(ItemStore store, InstantSource clock, Duration interval) {
        store.expire(clock.instant().getEpochSecond());
        var sweep = new ExpirySweep(store, clock);
        long millis = interval.toMillis();
        var _ =
                sweep.timer.scheduleWithFixedDelay(
                        sweep::again, millis, millis, TimeUnit.MILLISECONDS);
        return sweep;
    }

    private void again() {
        try {
            store.expire(clock.instant().getEpochSecond());
        } catch (ItemStoreException e) {
            LOG.warn("What has expired could not be forgotten; it is tried again later", e);
        }
    }

    /// Waits for a sweep that has begun.
    @Override
    public void close() {
        timer.close();
    }
}
