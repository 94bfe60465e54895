package dev.storeroom.backend.fault;

import java.util.Arrays;
import java.util.Optional;

/// Something that can go wrong on demand. Each has an amount: of two it is how much, of the others
/// how often it strikes from now on.
public enum Fault {
    /// Answers and events are late by so many milliseconds.
    LATENCY("latency", 0, 60_000),
    /// The server's clock is ahead by so many milliseconds, or behind.
    CLOCK_SHIFT("clockShift", -Fault.DAY, Fault.DAY),
    /// A request is answered with status 429.
    TOO_MANY_REQUESTS("tooManyRequests"),
    /// A request is answered with status 500, and not done.
    SERVER_ERROR("serverError"),
    /// A key that is good is refused.
    UNAUTHORIZED("unauthorized"),
    /// A page holds half of what was asked for.
    HALF_PAGE("halfPage"),
    /// Somebody else writes a record just before an update or delete of it.
    STALE_VERSION("staleVersion"),
    /// A subscriber's socket is closed in place of an event.
    DROPPED_SOCKET("droppedSocket"),
    /// An event comes twice.
    DUPLICATE_EVENT("duplicateEvent"),
    /// An event comes after the one that follows it, if one does within a second.
    REORDERED_EVENT("reorderedEvent");

    private static final long DAY = 86_400_000;

    private final String label;
    private final long least;
    private final long greatest;

    Fault(String label) {
        this(label, 0, Long.MAX_VALUE);
    }

    Fault(String label, long least, long greatest) {
        this.label = label;
        this.least = least;
        this.greatest = greatest;
    }

    /// What people call it.
    public String label() {
        return label;
    }

    /// The fault that people call so.
    public static Optional<Fault> named(String label) {
        return Arrays.stream(values()).filter(fault -> fault.label.equals(label)).findFirst();
    }

    /// Why it cannot have that amount; empty if it can.
    Optional<String> problem(long amount) {
        if (amount >= least && amount <= greatest) return Optional.empty();
        return Optional.of(
                greatest == Long.MAX_VALUE
                        ? "%s cannot strike %d times.".formatted(label, amount)
                        : "%s takes from %d to %d milliseconds, not %d."
                                .formatted(label, least, greatest, amount));
    }
}
