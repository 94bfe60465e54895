package dev.storeroom.ui.edit;

import dev.storeroom.data.Deletion;
import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.function.Supplier;

/// A store whose edits and deletes can be taken back. Calls wait for the disk, but for `schema` and
/// `labels`, which answer at once.
public interface ReversibleStore {
    Schema schema();

    /// What records are called now.
    Labels labels();

    /// Deletes those of the keys that are there, all at once.
    DeleteOutcome delete(List<RecordKey> keys);

    /// Brings deleted records back as they were.
    ///
    /// @return the keys of those that exist again already, which are left alone
    List<RecordKey> undelete(List<Deletion> deletions);

    /// Writes values that the record had before, valid or not, if the edit that replaced them is
    /// still the last word on them.
    ///
    /// @param former the key and the fields to write
    /// @param seen the record as the edit left it
    SaveOutcome putBack(ModelRecord former, ModelRecord seen);

    static ReversibleStore of(DataStore store, Supplier<Labels> labels) {
        return new ReversibleStore() {
            @Override
            public Schema schema() {
                return store.schema();
            }

            @Override
            public Labels labels() {
                return labels.get();
            }

            @Override
            public DeleteOutcome delete(List<RecordKey> keys) {
                return store.delete(keys);
            }

            @Override
            public List<RecordKey> undelete(List<Deletion> deletions) {
                return store.undelete(deletions);
            }

            @Override
            public SaveOutcome putBack(ModelRecord former, ModelRecord seen) {
                return store.putBack(former, seen);
            }
        };
    }
}
