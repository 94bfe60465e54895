package dev.storeroom.backend.table;

import dev.storeroom.data.Value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One version of a record, as the server keeps it.
///
/// @param key the values of the primary key, as a canonical JSON array
/// @param fields by name; one that is not there is missing, which differs from null
/// @param version 1 when created, one more with each accepted write
/// @param changedAt when it was written, in milliseconds since 1970
/// @param isDeleted a tombstone: the fields stay as they were
/// @param expires when the server forgets it, in seconds since 1970; 0 for never
public record Item(
        String key,
        Map<String, Value> fields,
        long version,
        long changedAt,
        boolean isDeleted,
        long expires) {
    public Item {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// The version after this, with nothing else changed.
    ///
    /// @param moment when it is written, in milliseconds since 1970
    public Item again(long moment) {
        return new Item(key, fields, version + 1, moment, isDeleted, expires);
    }

    /// The fields as filters see them: a tombstone has one that says so.
    Map<String, Value> visible() {
        if (!isDeleted) return fields;
        Map<String, Value> all = new LinkedHashMap<>(fields);
        all.put("_deleted", Value.truth(true));
        return all;
    }

    /// The field's value; null's value where it is missing.
    public Value value(String field) {
        return fields.getOrDefault(field, Value.NULL);
    }
}
