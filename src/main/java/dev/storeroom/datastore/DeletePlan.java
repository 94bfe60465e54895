package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.schema.ModelType;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a delete takes with it: what a person is shown before they agree.
///
/// @param roots the keys of the records that were asked for, those that exist
/// @param records the roots and all that goes with them, each before the records it belongs to
public record DeletePlan(List<RecordKey> roots, List<ModelRecord> records) {
    public DeletePlan {
        roots = List.copyOf(roots);
        records = List.copyOf(records);
    }

    /// How many records of each model go, roots included; in the order in which they go.
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (ModelRecord record : records) counts.merge(record.model(), 1, Integer::sum);
        return counts;
    }

    /// Tells whether nothing but the roots goes.
    public boolean isAlone() {
        return records.size() == roots.size();
    }

    /// The roots alone: what goes if nothing is taken along.
    ///
    /// @param type the model of the roots
    public DeletePlan alone(ModelType type) {
        Set<RecordKey> asked = new HashSet<>(roots);
        return new DeletePlan(
                roots,
                records.stream()
                        .filter(record -> record.model().equals(type.name()))
                        .filter(record -> asked.contains(record.key(type)))
                        .toList());
    }
}
