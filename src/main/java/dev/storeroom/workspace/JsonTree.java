package dev.storeroom.workspace;

import dev.storeroom.data.Value;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Objects within objects, reached by names. What is not touched stays, in its order.
final class JsonTree {
    private JsonTree() {}

    /// The value at a path; null's where there is none.
    static Value at(Value tree, String... path) {
        Value found = tree;
        for (String name : path) found = entries(found).getOrDefault(name, Value.NULL);
        return found;
    }

    /// The tree with a value at a path; with null's, without that entry.
    static Value with(Value tree, Value value, String... path) {
        if (path.length == 0) return value;
        Map<String, Value> changed = new LinkedHashMap<>(entries(tree));
        String[] rest = Arrays.copyOfRange(path, 1, path.length);
        Value inner = with(changed.getOrDefault(path[0], Value.NULL), value, rest);
        if (inner.isNull()) changed.remove(path[0]);
        else changed.put(path[0], inner);
        return new Value.Entries(changed);
    }

    /// Empty for anything but an object.
    static Map<String, Value> entries(Value value) {
        return value instanceof Value.Entries(Map<String, Value> entries) ? entries : Map.of();
    }

    static String text(Value value, String otherwise) {
        return value instanceof Value.Text(String text) ? text : otherwise;
    }
}
