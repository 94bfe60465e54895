package dev.storeroom.ui.desk;

import dev.storeroom.schema.ModelType;

import java.util.List;
import java.util.Locale;

/// Numbers as a person reads them, in groups of three digits: "1 record", "1 204 records".
public final class Counted {
    private Counted() {}

    /// The number with its noun, which takes an `s` unless there is just one.
    public static String of(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /// Like "1 Post record" or "99 Post records".
    public static String records(long number, ModelType type) {
        return of(number, type.name() + " record");
    }

    /// The groups stand apart by narrow spaces, which every language reads alike.
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /// The first parts as a list in a sentence, and how many more there are: "a, b and 23 more".
    public static String someOf(List<String> parts, int most) {
        if (parts.size() <= most + 1) return list(parts);
        String some = String.join(", ", parts.subList(0, most));
        return some + " and " + number(parts.size() - most) + " more";
    }

    /// The parts as a list in a sentence: "a, b and c".
    public static String list(List<String> parts) {
        if (parts.size() < 2) return String.join("", parts);
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
