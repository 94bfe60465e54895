package dev.storeroom.data;

import dev.storeroom.schema.ModelType;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One record of a model: its stored fields by name, in order. A field that is not in the map is
/// absent, which differs from null: a save leaves absent fields as they are.
public record ModelRecord(String model, Map<String, Value> values) {
    public ModelRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The field's value; null's value where the field is absent.
    public Value value(String field) {
        return values.getOrDefault(field, Value.NULL);
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    public ModelRecord with(String field, Value value) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new ModelRecord(model, changed);
    }

    public ModelRecord without(String field) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.remove(field);
        return new ModelRecord(model, changed);
    }

    /// This record with every value of `other` written over it.
    public ModelRecord overlaidWith(ModelRecord other) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.putAll(other.values);
        return new ModelRecord(model, changed);
    }

    /// The values of the key's fields.
    ///
    /// @throws IllegalArgumentException if a key field is absent or null
    public RecordKey key(ModelType type) {
        return new RecordKey(model, type.key().fields().stream().map(this::value).toList());
    }
}
