package dev.storeroom.model;

import dev.storeroom.query.Predicate;

/// A relation to ask by.
///
/// @param model the model's name
/// @param name the field's name
/// @param <R> the related model
public record RelationField<M extends Model, R extends Model>(String model, String name) {

    /// Takes records that have a related one which the predicate takes.
    public QueryPredicate<M> matches(QueryPredicate<R> related) {
        return new QueryPredicate<>(Predicate.related(name, related.predicate()));
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
