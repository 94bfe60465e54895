package dev.storeroom.backend.fault;

import dev.storeroom.backend.table.Item;
import dev.storeroom.backend.table.ItemStore;
import dev.storeroom.backend.table.KeySearch;

import java.util.List;
import java.util.Optional;

/// A store in which somebody else is quicker, where [Fault#STALE_VERSION] strikes: the record gets
/// a version more, with the same fields.
public record RacingStore(ItemStore store, Faults faults) implements ItemStore {
    @Override
    public boolean put(String model, Item next, long expected, long logged) {
        if (expected > 0 && faults.strikes(Fault.STALE_VERSION))
            overtake(model, next, expected, logged);
        return store.put(model, next, expected, logged);
    }

    @Override
    public boolean remove(String model, Item last, long expected, long logged) {
        if (faults.strikes(Fault.STALE_VERSION)) overtake(model, last, expected, logged);
        return store.remove(model, last, expected, logged);
    }

    private void overtake(String model, Item mine, long expected, long logged) {
        store.get(model, mine.key())
                .filter(stored -> stored.version() == expected)
                .map(stored -> stored.again(mine.changedAt()))
                .ifPresent(theirs -> store.put(model, theirs, expected, logged));
    }

    @Override
    public Optional<Item> get(String model, String key) {
        return store.get(model, key);
    }

    @Override
    public List<Item> scan(String model, String after, int limit) {
        return store.scan(model, after, limit);
    }

    @Override
    public List<Item> find(String model, KeySearch search, int limit) {
        return store.find(model, search, limit);
    }

    @Override
    public List<Item> log(String model, long since, int limit) {
        return store.log(model, since, limit);
    }

    @Override
    public long count(String model) {
        return store.count(model);
    }

    @Override
    public long lastChange() {
        return store.lastChange();
    }

    @Override
    public void expire(long now) {
        store.expire(now);
    }

    @Override
    public void close() {
        store.close();
    }
}
