package dev.storeroom.ui.desk;

import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Predicate;

/// Where a view leads a person: to other places of the open schema. Call on the JavaFX thread.
public interface Links {
    /// Brings the record's model to the front and selects the record. Where it is not there, or the
    /// filter hides it, a notice says so.
    void show(RecordKey key);

    /// Brings the schema's text to the front.
    void showSchema();

    /// Brings the model's table to the front with this filter, in words, instead of any other.
    ///
    /// @param filter [Predicate#ALL] for every record
    void show(String model, Predicate filter);
}
