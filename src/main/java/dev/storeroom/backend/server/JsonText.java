package dev.storeroom.backend.server;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads and writes the JSON of requests, answers and frames.
final class JsonText {
    private JsonText() {}

    /// The text of these bytes; empty if they are not UTF-8.
    static Optional<String> decoded(byte[] bytes) {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Optional.of(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// The entries of a JSON object; empty if the text is anything else, or has half a character
    /// somewhere, which cannot be kept.
    static Optional<Map<String, Value>> object(String text) {
        try {
            return Json.read(text) instanceof Value.Entries(Map<String, Value> entries)
                            && (!text.contains("\\u")
                                    || entries.values().stream().allMatch(JsonText::isWhole))
                    ? Optional.of(entries)
                    : Optional.empty();
        } catch (Json.SyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(Value value) {
        return switch (value) {
            case Value.Text(String text) -> StandardCharsets.UTF_8.newEncoder().canEncode(text);
            case Value.Items(List<Value> items) -> items.stream().allMatch(JsonText::isWhole);
            case Value.Entries(Map<String, Value> entries) ->
                    entries.values().stream().allMatch(JsonText::isWhole);
            case Value.Null _, Value.Whole _, Value.Real _, Value.Truth _ -> true;
        };
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
