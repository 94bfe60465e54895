package dev.storeroom.schema;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fields by which the relations of a schema look records up: an index for each. Those that a
/// model's key serves are left out.
final class Lookups {
    private final Map<String, Set<List<String>>> byModel = new HashMap<>();

    private Lookups() {}

    static Lookups of(Schema schema) {
        var lookups = new Lookups();
        for (ModelType type : schema.models()) {
            for (Relation relation : type.relations()) {
                if (!(relation.association() instanceof Association.Direct direct)) continue;
                lookups.add(type, direct.foreignKey().own());
                schema.findModel(direct.model())
                        .ifPresent(other -> lookups.add(other, direct.foreignKey().related()));
            }
        }
        return lookups;
    }

    private void add(ModelType type, List<String> fields) {
        List<String> key = type.key().fields();
        boolean isServed =
                key.size() >= fields.size() && key.subList(0, fields.size()).equals(fields);
        if (!isServed)
            byModel.computeIfAbsent(type.name(), name -> new LinkedHashSet<>()).add(fields);
    }

    Set<List<String>> of(ModelType type) {
        return byModel.getOrDefault(type.name(), Set.of());
    }
}
