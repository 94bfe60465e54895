package dev.storeroom.ui.table;

import dev.storeroom.data.ChangeSet;
import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Subscription;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.DeletePlan;
import dev.storeroom.datastore.RowVector;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.edit.ReversibleStore;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What the grid asks of the store, for one model. A port: the real one is [#of(Desk, ModelType)].
///
/// Calls wait for the disk, so they are made on any thread but JavaFX's. `schema`, `labels`,
/// `model` and `isReadOnly` answer at once.
public interface RowSource extends ReversibleStore {
    @Override
    Schema schema();

    ModelType model();

    boolean isReadOnly();

    RowVector positions(Query query);

    /// The rows of these numbers, in the given order; a row that is gone is left out.
    List<StoredRow> rows(long... rowIds);

    Optional<StoredRow> find(RecordKey key);

    /// Those of the records that are there, of any models, in one read a model.
    Map<RecordKey, ModelRecord> related(Collection<RecordKey> keys);

    /// Records of any model.
    List<ModelRecord> query(Query query);

    /// How many records the model has, whatever the filter.
    long total();

    /// Writes some fields of a record, if it is there and they hold what the person saw.
    ///
    /// @param changed the key and what to write
    /// @param seen the record that the person changed
    SaveOutcome save(ModelRecord changed, ModelRecord seen);

    /// What goes with these records if they are deleted with all that they have.
    DeletePlan planDelete(List<RecordKey> keys);

    /// What goes with every record that matches.
    DeletePlan planDelete(Predicate predicate);

    /// Deletes the plan's roots and all that they have by now.
    DeleteOutcome delete(DeletePlan plan);

    /// Deletes every record that matches; all of them for [Predicate#ALL].
    DeleteOutcome delete(Predicate predicate);

    List<Draft> drafts();

    void keepDraft(Draft draft);

    void dropDraft(Draft draft);

    /// Tells of every commit, on any thread.
    Subscription observe(Consumer<ChangeSet> listener);

    static RowSource of(Desk desk, ModelType model) {
        return new StoredRows(desk.workspace().dataStore(), model, desk.labels());
    }
}
