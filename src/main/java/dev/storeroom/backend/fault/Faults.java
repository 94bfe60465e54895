package dev.storeroom.backend.fault;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/// What goes wrong from now on; nothing, until it is told. Any thread may call it.
public final class Faults {
    private final Map<Fault, AtomicLong> amounts = new EnumMap<>(Fault.class);

    public Faults() {
        for (Fault fault : Fault.values()) amounts.put(fault, new AtomicLong());
    }

    /// Makes it go wrong, so much or so often.
    ///
    /// @param amount 0 for no more of it
    /// @throws IllegalArgumentException with a sentence, if it cannot have that amount
    public void set(Fault fault, long amount) {
        fault.problem(amount)
                .ifPresent(
                        problem -> {
                            throw new IllegalArgumentException(problem);
                        });
        of(fault).set(amount);
    }

    /// Nothing goes wrong any more.
    public void clear() {
        for (Fault fault : Fault.values()) set(fault, 0);
    }

    public long amount(Fault fault) {
        return of(fault).get();
    }

    private AtomicLong of(Fault fault) {
        return Objects.requireNonNull(amounts.get(fault), "every fault has an amount");
    }

    /// All that are not 0.
    public Map<Fault, Long> amounts() {
        Map<Fault, Long> all = new EnumMap<>(Fault.class);
        for (Fault fault : Fault.values()) if (amount(fault) != 0) all.put(fault, amount(fault));
        return all;
    }

    /// Tells whether it strikes now, which counts as one time.
    public boolean strikes(Fault fault) {
        return of(fault).getAndUpdate(left -> left > 0 ? left - 1 : 0) > 0;
    }

    /// Lets the calling thread wait as long as answers are late.
    public void delay() {
        long millis = amount(Fault.LATENCY);
        if (millis == 0) return;
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// A clock that is wrong as it is told.
    public InstantSource over(InstantSource clock) {
        return () -> clock.instant().plusMillis(amount(Fault.CLOCK_SHIFT));
    }

    /// How many records a page holds.
    ///
    /// @param asked at least 1
    public int pageSize(int asked) {
        return asked > 1 && strikes(Fault.HALF_PAGE) ? asked / 2 : asked;
    }
}
