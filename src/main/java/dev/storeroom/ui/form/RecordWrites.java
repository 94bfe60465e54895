package dev.storeroom.ui.form;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.ui.desk.RecordDesk;
import dev.storeroom.ui.edit.RecordDeletes;
import dev.storeroom.ui.edit.RecordEdits;
import dev.storeroom.ui.edit.ReversibleStore;
import dev.storeroom.ui.fx.Tasks;

import java.util.List;

/// What the form does to the store, each with the way to take it back.
final class RecordWrites {
    private final DataStore store;
    private final Tasks tasks;
    private final ModelType type;
    private final RecordEdits edits;
    private final RecordDeletes deletes;

    RecordWrites(RecordDesk desk, ModelType type) {
        store = desk.store();
        tasks = desk.tasks();
        this.type = type;
        ReversibleStore reversible = ReversibleStore.of(store, desk.labels());
        edits = new RecordEdits(reversible, type, tasks, desk.notices());
        deletes = new RecordDeletes(reversible, type, tasks, desk.notices());
    }

    /// Writes given fields over a stored record, if it still holds in them what the form told.
    Tasks.Call<SaveOutcome> update(RecordKey key, ModelRecord changed, ModelRecord told) {
        return tasks.run(
                "Saving a " + type.name(), () -> store.update(withKey(key, changed), told));
    }

    /// Creates a record, unless one of the same key is there already.
    Tasks.Call<SaveOutcome> create(ModelRecord record, ModelRecord original) {
        return tasks.run("Creating a " + type.name(), () -> createIfNew(record, original));
    }

    private SaveOutcome createIfNew(ModelRecord record, ModelRecord original) {
        SaveOutcome outcome = store.create(record, original);
        if (!(outcome instanceof SaveOutcome.ConditionFailed)) return outcome;
        String sentence =
                "A %s with this key exists already. Choose another key, or open that record."
                        .formatted(type.name());
        String last = type.key().fields().getLast();
        return new SaveOutcome.Invalid(List.of(new FieldProblem(last, sentence)));
    }

    void announce(SaveOutcome.Saved saved, ModelRecord given) {
        saved.before()
                .ifPresentOrElse(
                        before -> edits.tell(before, saved.record(), given.values().keySet()),
                        () -> deletes.tellCreated(saved.record()));
    }

    void delete(RecordKey key) {
        deletes.delete(key);
    }

    /// The record without what only a server may write.
    static ModelRecord writable(ModelType type, ModelRecord record) {
        ModelRecord writable = record;
        for (Field field : type.storedFields()) {
            if (field.readOnly()) writable = writable.without(field.name());
        }
        return writable;
    }

    private ModelRecord withKey(RecordKey key, ModelRecord changed) {
        ModelRecord whole = changed;
        List<String> names = type.key().fields();
        for (int i = 0; i < names.size(); i++) whole = whole.with(names.get(i), key.parts().get(i));
        return whole;
    }
}
