package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the form does to the store, each with the way to take it back.
final class RecordWrites {
    private final DataStore store;
    private final Tasks tasks;
    private final Notices notices;
    private final ModelType type;

    RecordWrites(DataStore store, Tasks tasks, Notices notices, ModelType type) {
        this.store = store;
        this.tasks = tasks;
        this.notices = notices;
        this.type = type;
    }

    /// Writes given fields over a stored record.
    Tasks.Call<SaveOutcome> update(RecordKey key, ModelRecord changed) {
        return tasks.run("Saving a " + type.name(), () -> store.save(withKey(key, changed)));
    }

    /// Creates a record, unless one of the same key is there already.
    Tasks.Call<SaveOutcome> create(ModelRecord record) {
        return tasks.run("Creating a " + type.name(), () -> createIfNew(record));
    }

    private SaveOutcome createIfNew(ModelRecord record) {
        boolean hasKey =
                type.key().fields().stream().noneMatch(name -> record.value(name).isNull());
        if (!hasKey || store.find(record.key(type)).isEmpty()) return store.save(record);
        String sentence =
                "A %s with this key exists already. Choose another key, or open that record."
                        .formatted(type.name());
        String last = type.key().fields().getLast();
        return new SaveOutcome.Invalid(List.of(new FieldProblem(last, sentence)));
    }

    void announce(SaveOutcome.Saved saved, ModelRecord changed) {
        String label = quoted(saved.record());
        RecordKey key = saved.record().key(type);
        saved.before()
                .ifPresentOrElse(
                        before ->
                                notices.done(
                                        "Saved " + label,
                                        "edit of " + label,
                                        () -> putBack(key, before, changed),
                                        () -> update(key, changed)),
                        () ->
                                notices.done(
                                        "Created " + label,
                                        "create " + label,
                                        () -> tasks.run("Undoing", () -> store.delete(key)),
                                        () -> putBack(saved.record())));
    }

    private void putBack(RecordKey key, ModelRecord before, ModelRecord changed) {
        Map<String, Value> old = new LinkedHashMap<>();
        changed.values().keySet().forEach(field -> old.put(field, before.value(field)));
        update(key, new ModelRecord(type.name(), old));
    }

    void delete(RecordKey key) {
        tasks.run("Deleting a " + type.name(), () -> store.delete(key)).onDone(this::announce);
    }

    private void announce(DeleteOutcome outcome) {
        switch (outcome) {
            case DeleteOutcome.Deleted(List<ModelRecord> records) ->
                    records.forEach(this::announceDeleted);
            case DeleteOutcome.NotFound() -> notices.failed("The record was deleted already.");
            case DeleteOutcome.ConditionFailed(ModelRecord stored) ->
                    notices.failed(quoted(stored) + " was not deleted: it has changed.");
        }
    }

    private void announceDeleted(ModelRecord record) {
        notices.done(
                "Deleted " + quoted(record),
                "delete " + quoted(record),
                () -> putBack(record),
                () -> tasks.run("Redoing", () -> store.delete(record.key(type))));
    }

    private void putBack(ModelRecord record) {
        tasks.run("Bringing a " + type.name() + " back", () -> store.save(writable(type, record)));
    }

    /// The record without what only a server may write.
    static ModelRecord writable(ModelType type, ModelRecord record) {
        ModelRecord writable = record;
        for (Field field : type.storedFields()) {
            if (field.readOnly()) writable = writable.without(field.name());
        }
        return writable;
    }

    private String quoted(ModelRecord record) {
        return "“" + Labels.of(type, record) + "”";
    }

    private ModelRecord withKey(RecordKey key, ModelRecord changed) {
        ModelRecord whole = changed;
        List<String> names = type.key().fields();
        for (int i = 0; i < names.size(); i++) whole = whole.with(names.get(i), key.parts().get(i));
        return whole;
    }
}
