package dev.storeroom.datastore;

import dev.storeroom.model.Model;

import java.util.Optional;

/// A record was left alone because it does not meet the condition.
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Model> stored;

    ConditionFailedException(Optional<? extends Model> stored) {
        super(
                stored.isEmpty()
                        ? "There is no such record to meet the condition."
                        : "The stored record does not meet the condition.");
        this.stored = stored.map(Model.class::cast);
    }

    /// The record as it is stored; empty if there is none.
    public Optional<Model> stored() {
        return stored;
    }
}
