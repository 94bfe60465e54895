package dev.storeroom.data;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// GraphQL's input coercions, which a server would make: a whole number given for an `ID` is its
/// text, one given for a `Float` is a real number if it stays the same; in lists and embedded
/// values too. Any other value stays as it is, valid or not.
public record InputCoercion(Schema schema) {
    /// Unknown fields stay as they are.
    public ModelRecord of(ModelRecord given) {
        ModelType type = schema.model(given.model());
        ModelRecord coerced = given;
        for (Field field : type.storedFields()) {
            Value value = given.value(field.name());
            Value as = of(field.type(), value);
            if (as != value) coerced = coerced.with(field.name(), as);
        }
        return coerced;
    }

    /// @return the same value where nothing is to be done
    private Value of(FieldType type, Value value) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> ScalarRules.coerced(scalar, value);
            case FieldType.ListOf list ->
                    value instanceof Value.Items(List<Value> items)
                            ? items(list.element(), items, value)
                            : value;
            case FieldType.Embedded(String name) ->
                    value instanceof Value.Entries(Map<String, Value> entries)
                            ? entries(name, entries, value)
                            : value;
            case FieldType.Enumeration _, FieldType.Related _ -> value;
        };
    }

    private Value items(FieldType element, List<Value> items, Value list) {
        List<Value> coerced = new ArrayList<>(items.size());
        boolean isOther = false;
        for (Value item : items) {
            Value as = of(element, item);
            isOther |= as != item;
            coerced.add(as);
        }
        return isOther ? new Value.Items(coerced) : list;
    }

    private Value entries(String typeName, Map<String, Value> entries, Value object) {
        Map<String, Value> coerced = new LinkedHashMap<>(entries);
        schema.findCustomType(typeName)
                .ifPresent(
                        type -> {
                            for (Field field : type.fields())
                                coerced.computeIfPresent(
                                        field.name(), (_, value) -> of(field.type(), value));
                        });
        return coerced.equals(entries) ? object : new Value.Entries(coerced);
    }
}
