package dev.storeroom.model;

import dev.storeroom.query.Predicate;

/// A relation to ask by.
///
/// @param model the model's name
/// @param name the field's name
/// @param <R> the related model
public record RelationField<M extends Model, R extends Model>(String model, String name) {

    /// Takes records that are related to that one. The instance need not be saved: the values by
    /// which the two refer to each other are compared, so a condition of a save may ask this.
    public QueryPredicate<M> eq(R instance) {
        return new QueryPredicate<>(mapper -> mapper.relatedTo(this, instance));
    }

    /// Takes records that have a related one which the predicate takes.
    public QueryPredicate<M> matches(QueryPredicate<R> related) {
        return new QueryPredicate<>(mapper -> Predicate.related(name, related.in(mapper)));
    }

    /// Takes records that have a related one.
    public QueryPredicate<M> any() {
        return matches(QueryPredicate.all());
    }

    /// Takes records that have no related one.
    public QueryPredicate<M> none() {
        return any().negated();
    }
}
