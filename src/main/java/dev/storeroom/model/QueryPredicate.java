package dev.storeroom.model;

import dev.storeroom.query.Predicate;

/// Which records of a model to take. Immutable.
public record QueryPredicate<M extends Model>(Predicate predicate) {
    /// Takes every record.
    public static <M extends Model> QueryPredicate<M> all() {
        return new QueryPredicate<>(Predicate.ALL);
    }

    public QueryPredicate<M> and(QueryPredicate<M> other) {
        return new QueryPredicate<>(predicate.and(other.predicate));
    }

    public QueryPredicate<M> or(QueryPredicate<M> other) {
        return new QueryPredicate<>(predicate.or(other.predicate));
    }

    /// Takes the records that this one does not take.
    public QueryPredicate<M> negated() {
        return new QueryPredicate<>(predicate.negated());
    }
}
