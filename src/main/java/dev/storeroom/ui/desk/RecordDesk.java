package dev.storeroom.ui.desk;

import dev.storeroom.data.Labels;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.fx.Notices;
import dev.storeroom.ui.fx.Tasks;

import java.util.function.Supplier;

/// The part of a desk that a view of records alone works with.
///
/// @param labels what records are called now
public record RecordDesk(
        DataStore store, Supplier<Labels> labels, Tasks tasks, Notices notices, Links links) {

    public Schema schema() {
        return store.schema();
    }

    public ModelType type(ModelRecord record) {
        return schema().model(record.model());
    }

    /// What a person calls the record.
    public String label(ModelRecord record) {
        return labels.get().of(type(record), record);
    }
}
