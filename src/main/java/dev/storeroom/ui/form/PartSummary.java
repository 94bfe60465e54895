package dev.storeroom.ui.form;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.ui.desk.Counted;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a list or an embedded value holds, in a few words, for where it is folded.
final class PartSummary {
    private static final int MOST_ENTRIES = 3;

    private PartSummary() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Null() -> "null";
            case Value.Text(String text) -> text.strip().replaceAll("\\s+", " ");
            case Value.Whole _, Value.Real _, Value.Truth _ -> Json.write(value);
            case Value.Items(List<Value> items) -> count(items.size());
            case Value.Entries(Map<String, Value> entries) -> ofEntries(entries);
        };
    }

    private static String count(int items) {
        if (items == 0) return "no items";
        return Counted.of(items, "item");
    }

    private static String ofEntries(Map<String, Value> entries) {
        String words =
                entries.values().stream()
                        .filter(entry -> !entry.isNull())
                        .map(PartSummary::of)
                        .filter(text -> !text.isEmpty())
                        .limit(MOST_ENTRIES)
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "nothing given yet" : words;
    }
}
