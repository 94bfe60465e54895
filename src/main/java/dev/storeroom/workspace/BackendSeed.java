package dev.storeroom.workspace;

import dev.storeroom.backend.graphql.NewRecords;
import dev.storeroom.backend.table.SqliteItemStore;
import dev.storeroom.backend.table.WriteOutcome;
import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.InputCoercion;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordCheck;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.Map;

/// The records that a new backend begins with.
///
/// @param records with different keys, none with a problem
public record BackendSeed(List<ModelRecord> records) {
    /// Nothing.
    public static final BackendSeed NONE = new BackendSeed(List.of());

    public BackendSeed {
        records = List.copyOf(records);
    }

    /// Why a backend cannot begin with a record; empty if it can.
    public static List<FieldProblem> problems(Schema schema, ModelRecord record) {
        ModelType type = schema.model(record.model());
        var complete =
                new ModelRecord(
                        record.model(), NewRecords.withDefaults(schema, type, record.values()));
        return RecordCheck.ofNew(schema, type, complete);
    }

    /// Creates all records or none, as mutations would; nothing where anything was ever written.
    ///
    /// @return how many were created
    int plant(SqliteItemStore store, NewRecords made) {
        if (records.isEmpty() || store.lastChange() > 0) return 0;
        store.together(() -> records.forEach(record -> create(made, record)));
        return records.size();
    }

    private static void create(NewRecords made, ModelRecord record) {
        ModelType model = made.schema().model(record.model());
        Map<String, Value> fields = new InputCoercion(made.schema()).of(record).values();
        if (!(made.create(model, fields, _ -> true) instanceof WriteOutcome.Written))
            throw new IllegalArgumentException("a record stands twice in the seed: " + record);
    }
}
