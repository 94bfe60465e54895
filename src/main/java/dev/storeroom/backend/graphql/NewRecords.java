package dev.storeroom.backend.graphql;

import dev.storeroom.backend.table.Write;
import dev.storeroom.backend.table.WriteOutcome;
import dev.storeroom.data.Parsed;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Makes records, with what a server gives those that leave it out.
///
/// @param ids gives new records their keys
public record NewRecords(
        Schema schema, ModelTables tables, InstantSource clock, Supplier<String> ids) {
    /// Makes one, if there is none of its key.
    ///
    /// @param given its fields, valid each
    public WriteOutcome create(
            ModelType model, Map<String, Value> given, Predicate<Map<String, Value>> condition) {
        Map<String, Value> fields = withDefaults(schema, model, given);
        if (model.key().isGenerated() && lacks(fields, "id"))
            fields.put("id", Value.text(ids.get()));
        Moments moments = Moments.of(model);
        Value now = Moments.text(clock);
        moments.created().ifPresent(name -> giveIfMissing(fields, name, now));
        moments.updated().ifPresent(name -> giveIfMissing(fields, name, now));
        String key = MutationFetchers.key(model, fields);
        return tables.table(model.name()).write(new Write.Create(key, fields, condition));
    }

    /// The fields, and those that the schema has defaults for.
    public static Map<String, Value> withDefaults(
            Schema schema, ModelType model, Map<String, Value> given) {
        Map<String, Value> fields = new LinkedHashMap<>(given);
        for (Field field : model.storedFields()) {
            String text = field.defaultValue();
            if (text != null
                    && ScalarRules.parse(schema, field.type(), text)
                            instanceof Parsed.Good(Value value)) {
                giveIfMissing(fields, field.name(), value);
            }
        }
        return fields;
    }

    private static void giveIfMissing(Map<String, Value> fields, String name, Value value) {
        if (lacks(fields, name)) fields.put(name, value);
    }

    private static boolean lacks(Map<String, Value> fields, String name) {
        return fields.getOrDefault(name, Value.NULL).isNull();
    }
}
