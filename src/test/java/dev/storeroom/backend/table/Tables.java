package dev.storeroom.backend.table;

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
    private final VersionedTable table;
    final TablePages pages;

    Tables(ConflictStrategy strategy) {
        this(strategy, VersionedTable.Retention.USUAL);
    }

    Tables(ConflictStrategy strategy, VersionedTable.Retention retention) {
        table = new VersionedTable("Post", store, strategy, retention, clock);
        pages =
                new TablePages(
                        "Post",
                        INDEXES,
                        store,
                        retention,
                        clock,
                        IntUnaryOperator.identity(),
                        SECRET);
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
        return table.write(new Write.Create(key, fields(json), _ -> true));
    }

    WriteOutcome update(long version, String json) {
        return update(version, json, _ -> true);
    }

    WriteOutcome update(long version, String json, Predicate<Map<String, Value>> condition) {
        return table.write(new Write.Update(KEY, fields(json), version, condition));
    }

    WriteOutcome delete(long version) {
        return table.write(new Write.Delete(KEY, version, _ -> true));
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
