package dev.storeroom.data;

import java.util.List;
import java.util.Map;

/// Text and values as a sentence cites them.
final class Quoted {
    private static final int MOST_SHOWN = 40;

    private Quoted() {}

    /// The text between quotation marks, cut where it would flood the sentence.
    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= MOST_SHOWN) return "“" + text + "”";
        return "“" + text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…”";
    }

    /// The value, to begin a sentence with.
    static String of(Value value) {
        return switch (value) {
            case Value.Null() -> "Null";
            case Value.Text(String text) -> of(text);
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Real(double number) -> NumberRules.text(number);
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Items(List<Value> items) -> "A list of " + items.size();
            case Value.Entries(Map<String, Value> _) -> "An object";
        };
    }
}
