package dev.storeroom.sync;

import dev.storeroom.query.Predicate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// How a store keeps in step with a backend, by the options that Amplify's clients know. Until a
/// store is connected to one, nothing of it is used. Immutable.
///
/// @param pageSize how many records one request asks for, from 1 to 1000
/// @param recordLimit how many records of a model are fetched at most, at least 1; what exceeds it
///   is told to `errors`
/// @param fullSyncInterval after this, everything is fetched again and not only what changed
/// @param expressions what is fetched of single models, by name; evaluated anew at each start
/// @param conflicts decides about changes that met others
/// @param errors is told of everything that failed and of no conflict; must not wait
public record SyncOptions(
        int pageSize,
        int recordLimit,
        Duration fullSyncInterval,
        Map<String, Supplier<Predicate>> expressions,
        ConflictHandler conflicts,
        Consumer<SyncError> errors) {
    private static final int GREATEST_PAGE = 1_000;

    /// Amplify's defaults, but that no conflict is decided without a person.
    public static final SyncOptions USUAL =
            new SyncOptions(
                    GREATEST_PAGE,
                    10_000,
                    Duration.ofDays(1),
                    Map.of(),
                    ConflictHandler.PARKING,
                    _ -> {});

    public SyncOptions {
        if (pageSize < 1 || pageSize > GREATEST_PAGE)
            throw new IllegalArgumentException(
                    "A page has from 1 to %d records, not %d.".formatted(GREATEST_PAGE, pageSize));
        if (recordLimit < 1)
            throw new IllegalArgumentException(
                    "At least 1 record is fetched, not %d.".formatted(recordLimit));
        if (fullSyncInterval.isNegative() || fullSyncInterval.isZero())
            throw new IllegalArgumentException(
                    "The time between full syncs is positive, not %s.".formatted(fullSyncInterval));
        expressions = Map.copyOf(expressions);
    }

    public SyncOptions withPageSize(int records) {
        return new SyncOptions(
                records, recordLimit, fullSyncInterval, expressions, conflicts, errors);
    }

    public SyncOptions withRecordLimit(int records) {
        return new SyncOptions(pageSize, records, fullSyncInterval, expressions, conflicts, errors);
    }

    public SyncOptions withFullSyncInterval(Duration interval) {
        return new SyncOptions(pageSize, recordLimit, interval, expressions, conflicts, errors);
    }

    /// Fetches of a model only what matches.
    ///
    /// @param model its name
    /// @param predicate is asked at each start, so that it can be about the time or the user
    public SyncOptions withExpression(String model, Supplier<Predicate> predicate) {
        Map<String, Supplier<Predicate>> more = new LinkedHashMap<>(expressions);
        more.put(model, predicate);
        return new SyncOptions(pageSize, recordLimit, fullSyncInterval, more, conflicts, errors);
    }

    public SyncOptions withConflictHandler(ConflictHandler handler) {
        return new SyncOptions(
                pageSize, recordLimit, fullSyncInterval, expressions, handler, errors);
    }

    public SyncOptions withErrorHandler(Consumer<SyncError> handler) {
        return new SyncOptions(
                pageSize, recordLimit, fullSyncInterval, expressions, conflicts, handler);
    }
}
