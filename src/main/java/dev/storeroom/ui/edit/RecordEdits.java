package dev.storeroom.ui.edit;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Tells of saved edits of one model, and takes them back as often as asked.
///
/// Used on the JavaFX thread.
public final class RecordEdits {
    private final ReversibleStore store;
    private final ModelType type;
    private final Tasks tasks;
    private final Notices notices;

    public RecordEdits(ReversibleStore store, ModelType type, Tasks tasks, Notices notices) {
        this.store = store;
        this.type = type;
        this.tasks = tasks;
        this.notices = notices;
    }

    /// Tells that a record was saved.
    ///
    /// @param fields what the person gave
    public void tell(ModelRecord before, ModelRecord saved, Set<String> fields) {
        String label = "“%s”".formatted(store.labels().of(type, saved));
        tell("Saved " + label, "edit of " + label, before, saved, fields);
    }

    /// Tells that one field of a record was saved.
    ///
    /// @param field what a person calls it
    /// @param written the fields that hold it
    public void tell(ModelRecord before, ModelRecord saved, String field, Set<String> written) {
        String label = "“%s”".formatted(store.labels().of(type, saved));
        tell(
                "Saved %s of %s".formatted(field, label),
                "change of " + field,
                before,
                saved,
                written);
    }

    /// Tells of a save in other words.
    ///
    /// @param name what is undone, in a few words
    /// @param fields what was written
    public void tell(
            String sentence,
            String name,
            ModelRecord before,
            ModelRecord saved,
            Set<String> fields) {
        notices.done(
                sentence,
                name,
                () -> putBack(part(before, fields), saved),
                () -> putBack(part(saved, fields), before));
    }

    /// The key and those fields alone: what else changed meanwhile stays.
    private ModelRecord part(ModelRecord record, Set<String> fields) {
        Map<String, Value> values = new LinkedHashMap<>();
        type.key().fields().forEach(field -> values.put(field, record.value(field)));
        fields.forEach(field -> values.put(field, record.value(field)));
        return new ModelRecord(type.name(), values);
    }

    private void putBack(ModelRecord values, ModelRecord seen) {
        tasks.run("Putting values back", () -> store.putBack(values, seen)).onDone(this::putBack);
    }

    private void putBack(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved _ -> {}
            case SaveOutcome.ConditionFailed(var stored) -> notPutBack(stored.isPresent());
            case SaveOutcome.Invalid _ ->
                    throw new IllegalStateException("what was stored before is never checked");
        }
    }

    private void notPutBack(boolean isThere) {
        notices.failed(
                isThere
                        ? "The values were not put back, because they have been changed again since."
                        : "The values were not put back: the record has been deleted meanwhile.");
    }
}
