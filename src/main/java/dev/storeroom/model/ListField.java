package dev.storeroom.model;

import dev.storeroom.query.Operator;

import java.util.List;

/// A field that holds a list.
public final class ListField<M extends Model, E> extends QueryField<M, List<E>> {
    ListField(String model, String name) {
        super(model, name);
    }

    /// Takes records whose list has the item.
    public QueryPredicate<M> contains(E item) {
        return where(Operator.CONTAINS, item);
    }

    /// Takes records without a list, too.
    public QueryPredicate<M> notContains(E item) {
        return where(Operator.NOT_CONTAINS, item);
    }
}
