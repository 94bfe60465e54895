package dev.storeroom.backend.table;

import dev.storeroom.data.Value;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The records of one model, with versions and conflict detection.
///
/// The rules are AppSync's for a versioned data source. Any thread may call it.
public final class VersionedTable {
    /// How often a write is tried against others; AppSync does not say how often it does.
    private static final int TRIES = 10;

    private final String model;
    private final ItemStore store;
    private final ConflictStrategy strategy;
    private final Retention retention;
    private final ChangeClock clock;

    /// How long the server remembers what is gone.
    ///
    /// @param tombstones how long a deleted record stays
    /// @param log how long each version stays in the log of changes
    public record Retention(Duration tombstones, Duration log) {
        /// As Amplify sets it.
        public static final Retention USUAL =
                new Retention(Duration.ofDays(30), Duration.ofMinutes(30));
    }

    public VersionedTable(
            String model,
            ItemStore store,
            ConflictStrategy strategy,
            Retention retention,
            ChangeClock clock) {
        this.model = model;
        this.store = store;
        this.strategy = strategy;
        this.retention = retention;
        this.clock = clock;
    }

    /// Tells whether it knows versions, without which clients cannot sync.
    public boolean isVersioned() {
        return !(strategy instanceof ConflictStrategy.None);
    }

    /// The record of that key, a tombstone too.
    public Optional<Item> get(String key) {
        return store.get(model, key);
    }

    /// Does what a mutation asks.
    public WriteOutcome write(Write write) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<WriteOutcome> outcome =
                    switch (write) {
                        case Write.Create create -> create(create);
                        case Write.Update update -> update(update);
                        case Write.Delete delete -> delete(delete);
                    };
            if (outcome.isPresent()) return outcome.get();
        }
        return new WriteOutcome.TooManyConflicts();
    }

    private Optional<WriteOutcome> create(Write.Create create) {
        Optional<Item> stored = get(create.key());
        if (stored.isPresent() || !create.condition().test(Map.of()))
            return Optional.of(new WriteOutcome.ConditionFailed());
        return put(create.key(), create.fields(), 0, false);
    }

    private Optional<WriteOutcome> update(Write.Update update) {
        Optional<Item> stored = get(update.key());
        if (stored.isEmpty()) return Optional.of(new WriteOutcome.ConditionFailed());
        Item item = stored.get();
        Map<String, Value> changes = update.fields();
        if (isStale(item, update.version())) {
            if (!(strategy instanceof ConflictStrategy.AutoMerge merge))
                return Optional.of(new WriteOutcome.Conflict(item));
            changes = merge.merge(item.fields(), update.fields());
        }
        if (!update.condition().test(item.fields()))
            return Optional.of(new WriteOutcome.ConditionFailed());
        return put(update.key(), changed(item, changes), item.version(), item.isDeleted());
    }

    private static Map<String, Value> changed(Item item, Map<String, Value> changes) {
        Map<String, Value> fields = new LinkedHashMap<>(item.fields());
        changes.forEach(
                (name, value) -> {
                    if (value.isNull()) fields.remove(name);
                    else fields.put(name, value);
                });
        return fields;
    }

    private Optional<WriteOutcome> delete(Write.Delete delete) {
        Optional<Item> stored = get(delete.key());
        if (stored.isEmpty()) return Optional.of(new WriteOutcome.ConditionFailed());
        Item item = stored.get();
        if (isStale(item, delete.version())) return Optional.of(new WriteOutcome.Conflict(item));
        if (!delete.condition().test(item.fields()))
            return Optional.of(new WriteOutcome.ConditionFailed());
        return put(delete.key(), item.fields(), item.version(), true);
    }

    private boolean isStale(Item stored, long version) {
        return isVersioned() && stored.version() != version;
    }

    /// Stores the next version; empty if another write was quicker.
    private Optional<WriteOutcome> put(
            String key, Map<String, Value> fields, long expected, boolean isDeleted) {
        return clock.stamp(
                now -> {
                    long seconds = now / 1000;
                    boolean isForgotten = isDeleted && !keepsTombstones();
                    long expires = isDeleted ? seconds + retention.tombstones().toSeconds() : 0;
                    var next = new Item(key, fields, expected + 1, now, isDeleted, expires);
                    long logged = seconds + retention.log().toSeconds();
                    boolean done =
                            isForgotten
                                    ? store.remove(model, next, expected, logged)
                                    : store.put(model, next, expected, logged);
                    return done
                            ? Optional.of(new WriteOutcome.Written(next))
                            : Optional.<WriteOutcome>empty();
                });
    }

    private boolean keepsTombstones() {
        return isVersioned() && !retention.tombstones().isZero();
    }
}
