package dev.storeroom.backend.table;

import static dev.storeroom.backend.table.Assumption.MERGE_TOUCHES;
import static dev.storeroom.backend.table.Assumption.MISSING_DELETE_PASSES;
import static dev.storeroom.backend.table.Assumption.NEWER_VERSION_FITS;
import static dev.storeroom.backend.table.Assumption.OVERTAKEN_WRITE_FAILS;
import static dev.storeroom.backend.table.Assumption.TOMBSTONES_CONFLICT;
import static dev.storeroom.backend.table.Assumption.TOMBSTONES_REVIVE;

import dev.storeroom.data.Value;

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
    private final TableRules rules;
    private final ChangeClock clock;

    public VersionedTable(
            String model,
            ItemStore store,
            ConflictStrategy strategy,
            TableRules rules,
            ChangeClock clock) {
        this.model = model;
        this.store = store;
        this.strategy = strategy;
        this.rules = rules;
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
        int most = rules.assume(OVERTAKEN_WRITE_FAILS) ? 1 : TRIES;
        for (int tries = 0; tries < most; tries++) {
            Optional<Item> stored = get(write.key());
            Optional<WriteOutcome> outcome =
                    switch (write) {
                        case Write.Create create -> create(create, stored);
                        case Write.Update update -> update(update, stored);
                        case Write.Delete delete -> delete(delete, stored);
                    };
            if (outcome.isPresent()) return outcome.get();
        }
        return new WriteOutcome.TooManyConflicts();
    }

    private Optional<WriteOutcome> create(Write.Create create, Optional<Item> stored) {
        if (stored.isPresent() || !create.condition().test(Map.of()))
            return Optional.of(new WriteOutcome.ConditionFailed(stored));
        return put(create.key(), create.fields(), 0, false);
    }

    private Optional<WriteOutcome> update(Write.Update update, Optional<Item> stored) {
        if (stored.isEmpty()) return Optional.of(new WriteOutcome.ConditionFailed(stored));
        Item item = stored.get();
        boolean isStale = isStale(item, update.version());
        if (isStale && !isMerged(item)) return Optional.of(new WriteOutcome.Conflict(item));
        if (!update.condition().test(item.visible()))
            return Optional.of(new WriteOutcome.ConditionFailed(stored));
        Map<String, Value> changes = new LinkedHashMap<>(update.fields());
        changes.putAll(update.stamps());
        Map<String, Value> fields = new LinkedHashMap<>(item.fields());
        set(fields, isStale ? new FieldMerge(rules).merge(item.fields(), changes) : changes);
        if (isStale && rules.assume(MERGE_TOUCHES)) set(fields, update.stamps());
        boolean isDeleted = item.isDeleted() && (isStale || !rules.assume(TOMBSTONES_REVIVE));
        return put(update.key(), fields, item.version(), isDeleted);
    }

    private boolean isMerged(Item stored) {
        return strategy instanceof ConflictStrategy.AutoMerge
                && !(stored.isDeleted() && rules.assume(TOMBSTONES_CONFLICT));
    }

    private static void set(Map<String, Value> fields, Map<String, Value> changes) {
        changes.forEach(
                (name, value) -> {
                    if (value.isNull()) fields.remove(name);
                    else fields.put(name, value);
                });
    }

    private Optional<WriteOutcome> delete(Write.Delete delete, Optional<Item> stored) {
        if (stored.isEmpty())
            return Optional.of(
                    rules.assume(MISSING_DELETE_PASSES)
                            ? new WriteOutcome.NothingThere()
                            : new WriteOutcome.ConditionFailed(stored));
        Item item = stored.get();
        if (isStale(item, delete.version())) return Optional.of(new WriteOutcome.Conflict(item));
        if (!delete.condition().test(item.visible()))
            return Optional.of(new WriteOutcome.ConditionFailed(stored));
        return put(delete.key(), item.fields(), item.version(), true);
    }

    private boolean isStale(Item stored, long version) {
        if (rules.assume(NEWER_VERSION_FITS) && version > stored.version()) return false;
        return isVersioned() && stored.version() != version;
    }

    /// Stores the next version; empty if another write was quicker.
    private Optional<WriteOutcome> put(
            String key, Map<String, Value> fields, long expected, boolean isDeleted) {
        if (ItemSize.of(fields) > ItemSize.MOST) return Optional.of(new WriteOutcome.TooLarge());
        return clock.stamp(
                now -> {
                    long seconds = now / 1000;
                    boolean isForgotten = isDeleted && !keepsTombstones();
                    long expires = isDeleted ? seconds + rules.tombstones().toSeconds() : 0;
                    var next = new Item(key, fields, expected + 1, now, isDeleted, expires);
                    long logged = seconds + rules.log().toSeconds();
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
        return isVersioned() && !rules.tombstones().isZero();
    }
}
