package dev.storeroom.model;

import dev.storeroom.query.Operator;

/// A field whose values have an order: numbers, moments, text by its bytes in UTF-8.
public sealed class OrderedField<M extends Model, V> extends QueryField<M, V> permits TextField {
    OrderedField(String model, String name) {
        super(model, name);
    }

    public final QueryPredicate<M> gt(V value) {
        return where(Operator.GT, value);
    }

    public final QueryPredicate<M> ge(V value) {
        return where(Operator.GE, value);
    }

    public final QueryPredicate<M> lt(V value) {
        return where(Operator.LT, value);
    }

    public final QueryPredicate<M> le(V value) {
        return where(Operator.LE, value);
    }

    /// Both ends included.
    public final QueryPredicate<M> between(V lowest, V highest) {
        return where(Operator.BETWEEN, lowest, highest);
    }
}
