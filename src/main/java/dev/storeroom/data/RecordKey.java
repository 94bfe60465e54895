package dev.storeroom.data;

import java.util.List;

/// What identifies a record: its model and the values of the primary key, in the key's order.
public record RecordKey(String model, List<Value> parts) {
    public RecordKey {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.contains(Value.NULL))
            throw new IllegalArgumentException("a key of " + model + " is incomplete: " + parts);
    }

    /// The key as a canonical JSON array: what system tables store, unambiguous whatever it holds.
    public String text() {
        return Json.write(new Value.Items(parts));
    }

    /// The inverse of [#text()].
    public static RecordKey parse(String model, String text) {
        return new RecordKey(model, ((Value.Items) Json.read(text)).items());
    }
}
