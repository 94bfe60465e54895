package dev.storeroom.ui.desk;

import dev.storeroom.data.Draft;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;

import java.util.Map;
import java.util.function.Consumer;

/// Where a view leads a person: to other places of the open schema. Call on the JavaFX thread.
public interface Links {
    /// Brings the record's model to the front and selects the record. Where it is not there, or the
    /// filter hides it, a notice says so.
    void show(RecordKey key);

    /// Brings the schema's text to the front.
    void showSchema();

    /// Brings the model's table to the front as it is.
    void open(String model);

    /// Brings the model's table to the front with this filter, in words, instead of any other.
    ///
    /// @param filter [Predicate#ALL] for every record
    void show(String model, Predicate filter);

    /// Brings the model's form to the front with a new record. When that is saved, the place that
    /// asked for it comes back.
    ///
    /// @param values what the record starts with, by field
    /// @param onSaved takes the key of the record, if it is saved
    void create(String model, Map<String, Value> values, Consumer<RecordKey> onSaved);

    /// Brings the record that the draft was typed into to the front, stored or new, with the draft
    /// in its form.
    void resume(Draft draft);
}
