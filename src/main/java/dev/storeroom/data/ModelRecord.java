package dev.storeroom.data;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// One record of a model: its stored fields by name, in order. A field that is not in the map is
/// absent, which differs from null: a save leaves absent fields as they are.
public record ModelRecord(String model, Map<String, Value> values) {
    public ModelRecord {
        values = FixedValues.copyOf(values);
    }

    /// A record of that type with a value for every stored field, in the schema's order.
    public static ModelRecord complete(ModelType type, Function<Field, Value> values) {
        Map<String, Value> complete = new LinkedHashMap<>();
        for (Field field : type.storedFields()) complete.put(field.name(), values.apply(field));
        return new ModelRecord(type.name(), FixedValues.copyOf(complete));
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
        return new ModelRecord(model, FixedValues.copyOf(changed));
    }

    public ModelRecord without(String field) {
        return without(List.of(field));
    }

    public ModelRecord without(Collection<String> fields) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        fields.forEach(changed::remove);
        return new ModelRecord(model, FixedValues.copyOf(changed));
    }

    /// This record with every value of `other` written over it.
    public ModelRecord overlaidWith(ModelRecord other) {
        Map<String, Value> changed = new LinkedHashMap<>(values);
        changed.putAll(other.values);
        return new ModelRecord(model, FixedValues.copyOf(changed));
    }

    /// The values of the key's fields.
    ///
    /// @throws IllegalArgumentException if a key field is absent or null
    public RecordKey key(ModelType type) {
        List<Value> parts = new ArrayList<>();
        for (String field : type.key().fields()) parts.add(value(field));
        return new RecordKey(model, parts);
    }
}
