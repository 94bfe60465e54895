package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateMatcher;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;

import org.jspecify.annotations.Nullable;

/// What a caller demands of the stored record before a save touches it. It is looked at in the
/// transaction that writes, so nothing comes between.
sealed interface Demand {
    /// Nothing: without a stored record, one is created.
    record Nothing() implements Demand {}

    /// That there is none.
    record Absent() implements Demand {}

    /// That there is one that meets a condition, which the server will be asked about too.
    record Meets(Predicate condition) implements Demand {}

    /// That there is one that the caller has seen as it is, in the fields to be written. A server
    /// is not asked: it has the record's version for that.
    record AsSeen(ModelRecord seen) implements Demand {}

    /// Tells whether a record that is not there may be created.
    default boolean allowsCreation() {
        return this instanceof Nothing || this instanceof Absent;
    }

    /// Tells whether the stored record is as demanded.
    ///
    /// @param given the fields to be written
    default boolean isMetBy(ModelType type, ModelRecord stored, ModelRecord given) {
        return switch (this) {
            case Nothing() -> true;
            case Absent() -> false;
            case Meets(Predicate condition) ->
                    new PredicateMatcher(type).matches(stored, condition);
            case AsSeen(ModelRecord seen) ->
                    given.values().keySet().stream()
                            .allMatch(field -> isKnown(field, stored, given, seen));
        };
    }

    private static boolean isKnown(
            String field, ModelRecord stored, ModelRecord given, ModelRecord seen) {
        return stored.value(field).equals(seen.value(field))
                || stored.value(field).equals(given.value(field));
    }

    /// The condition that goes into the outbox; null if there is none.
    default @Nullable String conditionText() {
        return this instanceof Meets(Predicate condition) ? PredicateText.print(condition) : null;
    }
}
