package dev.storeroom.model;

import dev.storeroom.query.Predicate;

import java.util.function.Function;

/// Which records of a model to take. Immutable.
///
/// A related instance is compared by its key, whose fields the store's schema tells. So what it
/// means to records is known only where it is used.
public final class QueryPredicate<M extends Model> {
    private static final QueryPredicate<?> ALL = new QueryPredicate<>(Predicate.ALL);

    private final Function<ModelMapper, Predicate> meaning;

    QueryPredicate(Predicate predicate) {
        this(_ -> predicate);
    }

    QueryPredicate(Function<ModelMapper, Predicate> meaning) {
        this.meaning = meaning;
    }

    /// Takes every record.
    @SuppressWarnings("unchecked") // it takes those of any model
    public static <M extends Model> QueryPredicate<M> all() {
        return (QueryPredicate<M>) ALL;
    }

    public QueryPredicate<M> and(QueryPredicate<M> other) {
        return new QueryPredicate<>(mapper -> in(mapper).and(other.in(mapper)));
    }

    public QueryPredicate<M> or(QueryPredicate<M> other) {
        return new QueryPredicate<>(mapper -> in(mapper).or(other.in(mapper)));
    }

    /// Takes the records that this one does not take.
    public QueryPredicate<M> negated() {
        return new QueryPredicate<>(mapper -> in(mapper).negated());
    }

    /// What it means to the records of the mapper's schema.
    ///
    /// @throws IllegalArgumentException if the schema lacks a relation that it names
    public Predicate in(ModelMapper mapper) {
        return meaning.apply(mapper);
    }
}
