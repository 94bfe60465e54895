package dev.storeroom.backend.table;

import dev.storeroom.data.Value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/// What a mutation asks of one record.
public sealed interface Write {
    /// The values of the primary key, as a canonical JSON array.
    String key();

    /// What the stored record must meet.
    Predicate<Map<String, Value>> condition();

    /// Makes a record. Nulls are stored.
    record Create(String key, Map<String, Value> fields, Predicate<Map<String, Value>> condition)
            implements Write {
        public Create {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /// Changes some fields of a record.
    ///
    /// @param fields what to set; null removes a field, and a field that is not there stays
    /// @param stamps what the server sets in any case, like the moment of the update
    /// @param version that the caller knows; 0 if it says none
    record Update(
            String key,
            Map<String, Value> fields,
            Map<String, Value> stamps,
            long version,
            Predicate<Map<String, Value>> condition)
            implements Write {
        public Update {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            stamps = Map.copyOf(stamps);
        }
    }

    /// Makes a record a tombstone.
    ///
    /// @param version that the caller knows; 0 if it says none
    record Delete(String key, long version, Predicate<Map<String, Value>> condition)
            implements Write {}
}
