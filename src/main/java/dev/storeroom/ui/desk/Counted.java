package dev.storeroom.ui.desk;

import java.util.List;
import java.util.Locale;

/// Numbers in sentences: "1 record", "1,204 records".
public final class Counted {
    private Counted() {}

    /// The number with its noun, which takes an `s` unless there is just one.
    public static String of(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// The parts as a list in a sentence: "a, b and c".
    public static String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
