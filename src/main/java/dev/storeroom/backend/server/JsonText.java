package dev.storeroom.backend.server;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads and writes the JSON of requests, answers and frames.
final class JsonText {
    private JsonText() {}

    /// The entries of a JSON object; empty if the text is anything else.
    static Optional<Map<String, Value>> object(String text) {
        try {
            return Json.read(text) instanceof Value.Entries(Map<String, Value> entries)
                    ? Optional.of(entries)
                    : Optional.empty();
        } catch (Json.SyntaxException _) {
            return Optional.empty();
        }
    }

    /// The entry's text; empty if it is missing or anything else.
    static Optional<String> text(Map<String, Value> object, String name) {
        return object.get(name) instanceof Value.Text(String text)
                ? Optional.of(text)
                : Optional.empty();
    }

    static Map<String, Value> entries(Map<String, Value> object, String name) {
        return object.get(name) instanceof Value.Entries(Map<String, Value> entries)
                ? entries
                : Map.of();
    }

    /// An object of these names and values in turn.
    static Value.Entries of(Object... namesAndValues) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            entries.put(
                    (String) namesAndValues[i],
                    switch (value) {
                        case Value each -> each;
                        case Number number -> Value.whole(number.longValue());
                        default -> Value.text(value.toString());
                    });
        }
        return new Value.Entries(entries);
    }
}
