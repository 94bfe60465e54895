package dev.storeroom.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// JSON laid out for reading, one entry a line and four spaces a level, as Amplify's tools write
/// it.
public final class IndentedJson {
    private static final String STEP = "    ";

    private IndentedJson() {}

    public static String write(Value value) {
        return write(value, "\n");
    }

    private static String write(Value value, String lineStart) {
        String inner = lineStart + STEP;
        return switch (value) {
            case Value.Items(List<Value> items) when !items.isEmpty() ->
                    items.stream()
                            .map(item -> inner + write(item, inner))
                            .collect(Collectors.joining(",", "[", lineStart + "]"));
            case Value.Entries(Map<String, Value> entries) when !entries.isEmpty() ->
                    entries.entrySet().stream()
                            .map(entry -> inner + write(entry, inner))
                            .collect(Collectors.joining(",", "{", lineStart + "}"));
            case Value.Null _,
                    Value.Text _,
                    Value.Whole _,
                    Value.Real _,
                    Value.Truth _,
                    Value.Items _,
                    Value.Entries _ ->
                    Json.write(value);
        };
    }

    private static String write(Map.Entry<String, Value> entry, String inner) {
        return Json.write(Value.text(entry.getKey())) + ": " + write(entry.getValue(), inner);
    }
}
