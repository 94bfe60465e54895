package dev.storeroom.model;

import dev.storeroom.query.Operator;

/// A field that holds text. Capital and small letters differ.
public final class TextField<M extends Model> extends OrderedField<M, String> {
    TextField(String model, String name) {
        super(model, name);
    }

    public QueryPredicate<M> beginsWith(String start) {
        return where(Operator.BEGINS_WITH, start);
    }

    public QueryPredicate<M> contains(String part) {
        return where(Operator.CONTAINS, part);
    }

    /// Takes records without a value, too.
    public QueryPredicate<M> notContains(String part) {
        return where(Operator.NOT_CONTAINS, part);
    }
}
