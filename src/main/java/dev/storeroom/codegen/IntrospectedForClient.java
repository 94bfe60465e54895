package dev.storeroom.codegen;

import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Introspected models as the JavaScript client reads them. It finds keys among the attributes and
/// takes an empty list of foreign keys for one.
final class IntrospectedForClient {
    private IntrospectedForClient() {}

    static Value models(@Nullable Value introspected) {
        Map<String, Value> models = new LinkedHashMap<>();
        entries(introspected).forEach((name, model) -> models.put(name, model(model)));
        return new Value.Entries(models);
    }

    private static Value model(Value introspected) {
        Map<String, Value> model = new LinkedHashMap<>(entries(introspected));
        model.remove("primaryKeyInfo");
        Map<String, Value> fields = new LinkedHashMap<>();
        entries(model.get("fields")).forEach((name, field) -> fields.put(name, field(field)));
        model.put("fields", new Value.Entries(fields));
        return new Value.Entries(model);
    }

    private static Value field(Value introspected) {
        Map<String, Value> field = new LinkedHashMap<>(entries(introspected));
        if (!(field.get("association") instanceof Value.Entries(Map<String, Value> ends)))
            return introspected;
        if (!new Value.Items(List.of()).equals(ends.get("targetNames"))) return introspected;
        Map<String, Value> association = new LinkedHashMap<>(ends);
        association.remove("targetNames");
        field.put("association", new Value.Entries(association));
        return new Value.Entries(field);
    }

    private static Map<String, Value> entries(@Nullable Value value) {
        return value instanceof Value.Entries(Map<String, Value> entries) ? entries : Map.of();
    }
}
