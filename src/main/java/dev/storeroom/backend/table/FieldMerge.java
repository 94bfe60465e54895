package dev.storeroom.backend.table;

import static dev.storeroom.backend.table.Assumption.MERGE_REMOVES;
import static dev.storeroom.backend.table.Assumption.MERGE_REPLACES;

import dev.storeroom.data.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// AppSync's automatic merge: scalars stay as stored, lists grow, maps are merged key by key.
///
/// What counts is the kind of the value at hand and not the field's type. Sets, which AppSync would
/// unite, do not exist here: Amplify stores every array as a list.
record FieldMerge(TableRules rules) {
    /// What to set on the stored fields so that they keep what they hold and gain what is new.
    Map<String, Value> merge(Map<String, Value> stored, Map<String, Value> incoming) {
        Map<String, Value> merged = new LinkedHashMap<>();
        incoming.forEach(
                (name, value) ->
                        merged.put(name, merge(stored.getOrDefault(name, Value.NULL), value)));
        return merged;
    }

    private Value merge(Value stored, Value incoming) {
        if (stored.isNull()) return incoming;
        if (incoming.isNull()) return rules.assume(MERGE_REMOVES) ? incoming : stored;
        return switch (stored) {
            case Value.Items(List<Value> items) when incoming instanceof Value.Items(var more) -> {
                List<Value> all = new ArrayList<>(items);
                all.addAll(more);
                yield new Value.Items(all);
            }
            case Value.Entries(var entries) when incoming instanceof Value.Entries(var more) -> {
                Map<String, Value> all = new LinkedHashMap<>(entries);
                all.putAll(merge(entries, more));
                yield new Value.Entries(all);
            }
            default -> isReplaced(stored, incoming) ? incoming : stored;
        };
    }

    private boolean isReplaced(Value stored, Value incoming) {
        return rules.assume(MERGE_REPLACES) && kind(stored) != kind(incoming);
    }

    private static Class<?> kind(Value value) {
        return value instanceof Value.Whole ? Value.Real.class : value.getClass();
    }
}
