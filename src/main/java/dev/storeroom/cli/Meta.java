package dev.storeroom.cli;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.query.Query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// What is known of a record beside its fields, as one member more of it.
final class Meta {
    /// A name that no field of a schema has.
    static final String NAME = "_meta";

    private static final int BATCH = 500;

    private Meta() {}

    /// Reads in batches, so that a record changed meanwhile is seen as it is then.
    static void forEach(DataStore store, Query query, Consumer<ModelRecord> action) {
        long[] rowIds = store.positions(query).rowIds();
        for (int from = 0; from < rowIds.length; from += BATCH) {
            long[] batch = Arrays.copyOfRange(rowIds, from, Math.min(rowIds.length, from + BATCH));
            for (StoredRow row : store.rows(query.model(), batch))
                action.accept(row.record().with(NAME, of(row)));
        }
    }

    private static Value of(StoredRow row) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put(
                "version",
                row.version().map(version -> Value.whole(version.number())).orElse(Value.NULL));
        entries.put(
                "pending", row.pending().map(state -> Value.text(state.name())).orElse(Value.NULL));
        return new Value.Entries(entries);
    }
}
