package dev.storeroom.backend.table;

import dev.storeroom.backend.fault.Faults;
import dev.storeroom.backend.fault.RacingStore;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/// A table of posts in memory, with a clock that is turned by hand.
final class Tables implements AutoCloseable {
    static final String KEY = "[\"1\"]";

    private static final byte[] SECRET = {1, 2, 3};
    static final List<List<String>> INDEXES =
            List.of(
                    List.of("blogId", "createdAt"),
                    List.of("blogId", "year", "title"),
                    List.of("blogId"));

    final ItemStore store = SqliteItemStore.inMemory(Map.of("Post", INDEXES));
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");
    private final ChangeClock clock = new ChangeClock((InstantSource) () -> now, 0);
    final Faults faults = new Faults();
    private final VersionedTable table;
    final TablePages pages;

    Tables(ConflictStrategy strategy) {
        this(strategy, TableRules.USUAL);
    }

    Tables(ConflictStrategy strategy, TableRules rules) {
        table = new VersionedTable("Post", new RacingStore(store, faults), strategy, rules, clock);
        pages =
                new TablePages(
                        "Post", INDEXES, store, rules, clock, IntUnaryOperator.identity(), SECRET);
    }

    void wait(java.time.Duration time) {
        now = now.plus(time);
    }

    long millis() {
        return now.toEpochMilli();
    }

    WriteOutcome create(String json) {
        return create(KEY, json);
    }

    WriteOutcome create(String key, String json) {
        return write(new Write.Create(key, fields(json), _ -> true));
    }

    WriteOutcome update(long version, String json) {
        return update(version, json, _ -> true);
    }

    WriteOutcome update(long version, String json, Predicate<Map<String, Value>> condition) {
        return write(new Write.Update(KEY, fields(json), Map.of(), version, condition));
    }

    WriteOutcome write(Write write) {
        return table.write(write);
    }

    WriteOutcome delete(long version) {
        return write(new Write.Delete(KEY, version, _ -> true));
    }

    Optional<Item> stored() {
        return table.get(KEY);
    }

    /// The stored record's fields as JSON.
    String json() {
        return Json.write(new Value.Entries(stored().orElseThrow().fields()));
    }

    static Map<String, Value> fields(String json) {
        return ((Value.Entries) Json.read(json)).entries();
    }

    @Override
    public void close() {
        store.close();
    }
}
