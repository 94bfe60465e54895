package dev.storeroom.backend.server;

import java.util.List;
import java.util.Random;

/// Spoils texts: a part is lost, doubled, moved, or gives way to something nasty.
final class Damage {
    private static final List<String> NASTY =
            List.of(
                    "\"",
                    "\\",
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    "null",
                    "true",
                    "-1",
                    "1e400",
                    "99999999999999999999",
                    "0.1",
                    "[]",
                    "{}",
                    "[null]",
                    "\"x\"",
                    "\u0000",
                    "\n",
                    "\\u0000",
                    "\\ud800",
                    "\ud83d\ude00",
                    "$",
                    "!",
                    "...",
                    "@skip(if: true)",
                    "_version",
                    "[".repeat(2_000),
                    "{\"and\":".repeat(300),
                    "x".repeat(20_000));

    private Damage() {}

    static String of(String text, Random random) {
        String damaged = text;
        for (int times = 1 + random.nextInt(2); times > 0; times--) damaged = once(damaged, random);
        return damaged;
    }

    private static String once(String text, Random random) {
        int from = whole(text, random.nextInt(text.length() + 1));
        int to = whole(text, Math.min(text.length(), from + random.nextInt(12)));
        String part = text.substring(from, to);
        String before = text.substring(0, from);
        String after = text.substring(to);
        return switch (random.nextInt(5)) {
            case 0 -> before + after;
            case 1 -> before + part + part + after;
            case 2 -> before;
            case 3 -> before + NASTY.get(random.nextInt(NASTY.size())) + after;
            default -> value(text, random);
        };
    }

    /// The place, or the one before it within a character of two halves: half a character has no
    /// bytes, so nobody could send it.
    private static int whole(String text, int place) {
        boolean within =
                place > 0
                        && place < text.length()
                        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return within ? place - 1 : place;
    }

    /// The text with another value behind one of its colons.
    private static String value(String text, Random random) {
        int colon = text.indexOf(':', random.nextInt(text.length() + 1));
        if (colon < 0) return text + text;
        int end = colon + 1;
        while (end < text.length() && ",}])".indexOf(text.charAt(end)) < 0) end++;
        return text.substring(0, colon + 1)
                + NASTY.get(random.nextInt(NASTY.size()))
                + text.substring(end);
    }
}
