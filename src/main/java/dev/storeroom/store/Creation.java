package dev.storeroom.store;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A record that may be new, with all that its creation writes and that needs no look at the file:
/// made on the caller's thread, so that the writer's only writes.
public final class Creation {
    private final RecordKey key;
    private final ModelRecord record;

    /// The key as the outbox keeps it.
    final String keyText;

    /// What the outbox entry says has changed, as JSON.
    final String changed;

    /// What the row holds, as [RecordTable#newCells] gives it.
    final @Nullable Object[] cells;

    /// @param record a value for every stored field; null for those that only a server writes
    public Creation(ModelType type, ModelRecord record) {
        this.record = record;
        key = record.key(type);
        keyText = key.text();
        changed = Json.write(sendable(type, record));
        cells = RecordTable.newCells(type, record);
    }

    public RecordKey key() {
        return key;
    }

    public ModelRecord record() {
        return record;
    }

    /// Without the fields that only a server writes.
    static ModelRecord sendable(ModelType type, ModelRecord changed) {
        List<String> readOnly = new ArrayList<>();
        for (Field field : type.fields())
            if (field.readOnly() && changed.has(field.name())) readOnly.add(field.name());
        return readOnly.isEmpty() ? changed : changed.without(readOnly);
    }
}
