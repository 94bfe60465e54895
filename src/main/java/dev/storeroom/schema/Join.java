package dev.storeroom.schema;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What makes two records related: the fields `here` of one equal the fields `there` of the other,
/// in this order. A null among them relates to nothing.
///
/// @param model the other record's model
public record Join(String model, List<String> here, List<String> there) {
    public Join {
        here = List.copyOf(here);
        there = List.copyOf(there);
        if (here.size() != there.size() || here.isEmpty())
            throw new IllegalArgumentException(here + " cannot equal " + there);
    }

    /// The join of a model's relation.
    ///
    /// @throws IllegalArgumentException if the related model is not available
    public static Join of(Schema schema, ModelType type, Association association) {
        return switch (association) {
            case Association.BelongsTo(String model, List<String> keys) ->
                    new Join(model, keys, keyOf(schema.model(model), keys.size()));
            case Association.HasOne(String model, List<String> keys) ->
                    new Join(model, keys, keyOf(schema.model(model), keys.size()));
            case Association.HasMany(String model, List<String> keys) ->
                    new Join(model, keyOf(type, keys.size()), keys);
        };
    }

    /// By model, the fields by which its records are looked up through the relations of any model:
    /// an index for each. Those that the model's key serves are left out.
    static Map<String, Set<List<String>>> lookups(Schema schema) {
        Map<String, Set<List<String>>> lookups = new HashMap<>();
        for (ModelType type : schema.models()) {
            for (Field field : type.fields()) {
                Association association = field.association();
                if (association == null) continue;
                schema.findModel(association.model())
                        .ifPresent(
                                other -> {
                                    Join join = of(schema, type, association);
                                    addLookup(lookups, type, join.here());
                                    addLookup(lookups, other, join.there());
                                });
            }
        }
        return lookups;
    }

    private static void addLookup(
            Map<String, Set<List<String>>> lookups, ModelType type, List<String> fields) {
        List<String> key = type.key().fields();
        boolean isServed =
                key.size() >= fields.size() && key.subList(0, fields.size()).equals(fields);
        if (!isServed)
            lookups.computeIfAbsent(type.name(), name -> new LinkedHashSet<>()).add(fields);
    }

    /// A relation may name less than the whole key of the other side: its partition field alone.
    private static List<String> keyOf(ModelType type, int parts) {
        List<String> key = type.key().fields();
        return key.subList(0, Math.min(parts, key.size()));
    }
}
