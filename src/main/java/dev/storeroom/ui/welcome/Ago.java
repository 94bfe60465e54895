package dev.storeroom.ui.welcome;

import java.time.Duration;
import java.time.Instant;

/// How long ago something was, in words.
final class Ago {
    private Ago() {}

    static String text(Instant then, Instant now) {
        Duration ago = Duration.between(then, now);
        if (ago.toMinutes() < 1) return "just now";
        if (ago.toHours() < 1) return count(ago.toMinutes(), "minute");
        if (ago.toDays() < 1) return count(ago.toHours(), "hour");
        if (ago.toDays() < 60) return count(ago.toDays(), "day");
        return count(ago.toDays() / 30, "month");
    }

    private static String count(long number, String unit) {
        return number == 1 ? "1 %s ago".formatted(unit) : "%d %ss ago".formatted(number, unit);
    }
}
