package dev.storeroom.backend.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

class ExpirySweepTest {
    private static final Duration SOON = Duration.ofMillis(1);

    /// A clock that is turned by hand, and is asked at each sweep.
    private static final class Clock implements InstantSource {
        private final AtomicReference<Instant> now;
        private final AtomicReference<CountDownLatch> asked =
                new AtomicReference<>(new CountDownLatch(0));

        Clock(long millis) {
            now = new AtomicReference<>(Instant.ofEpochMilli(millis));
        }

        @Override
        public Instant instant() {
            asked.get().countDown();
            return now.get();
        }

        /// Waits for two sweeps to begin: then the first of them is over.
        void passAndWait(Duration time) throws InterruptedException {
            now.updateAndGet(before -> before.plus(time));
            var two = new CountDownLatch(2);
            asked.set(two);
            assertThat(two.await(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void tombstonesAndTheLogAreForgottenWhileItIsOpen() throws InterruptedException {
        try (Tables tables = new Tables(new ConflictStrategy.AutoMerge())) {
            tables.create("{\"title\": \"A\"}");
            tables.delete(1);
            Clock clock = new Clock(tables.millis());
            try (ExpirySweep _ = ExpirySweep.start(tables.store, clock, SOON)) {
                assertThat(tables.store.log("Post", 0, 10)).hasSize(2);
                clock.passAndWait(Duration.ofMinutes(31));
                assertThat(tables.store.log("Post", 0, 10)).isEmpty();
                assertThat(tables.stored()).map(Item::isDeleted).contains(true);
                clock.passAndWait(Duration.ofDays(30));
                assertThat(tables.stored()).isEmpty();
            }
        }
    }

    @Test
    void aSweepThatFailsIsFollowedByOthers() throws InterruptedException {
        try (Tables tables = new Tables(new ConflictStrategy.AutoMerge())) {
            Clock clock = new Clock(tables.millis());
            try (ExpirySweep _ = ExpirySweep.start(tables.store, clock, SOON)) {
                tables.store.close();
                clock.passAndWait(Duration.ofDays(1));
                clock.passAndWait(Duration.ofDays(1));
            }
        }
    }
}
