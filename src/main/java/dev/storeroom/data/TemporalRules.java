package dev.storeroom.data;

import dev.storeroom.schema.ScalarType;

import java.time.DateTimeException;
import java.util.Optional;

/// What AppSync takes as a date, a time, and both.
final class TemporalRules {
    private TemporalRules() {}

    /// Says what is wrong with text of a temporal scalar; empty if it is valid.
    static Optional<String> problem(ScalarType type, String text) {
        try {
            Optional<TemporalText> parts = TemporalText.read(type, text);
            if (parts.isEmpty()) return Optional.of(wrongShape(type, text));
            boolean offsetMissing =
                    type == ScalarType.AWS_DATE_TIME && parts.get().offset().isEmpty();
            return offsetMissing ? Optional.of(withoutOffset(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(Quoted.of(text) + nowhere(type) + shape(type));
        }
    }

    private static String wrongShape(ScalarType type, String text) {
        if (type == ScalarType.AWS_DATE_TIME && text.matches("-?\\d{4}-\\d\\d-\\d\\d \\d\\d:.*")) {
            return "Put T instead of the space between date and time: "
                    + text.replaceFirst(" ", "T")
                    + ".";
        }
        return Quoted.of(text) + " is not " + noun(type) + ". " + shape(type);
    }

    private static String withoutOffset(String text) {
        return Quoted.of(text)
                + " does not say in which time zone. End it with Z for UTC, or with an offset like"
                + " +02:00.";
    }

    private static String nowhere(ScalarType type) {
        return switch (type) {
            case AWS_DATE -> " is in no calendar. ";
            case AWS_TIME -> " is on no clock. ";
            default -> " is in no calendar, or on no clock. ";
        };
    }

    private static String noun(ScalarType type) {
        return switch (type) {
            case AWS_DATE -> "a date";
            case AWS_TIME -> "a time";
            default -> "a date and time";
        };
    }

    private static String shape(ScalarType type) {
        return switch (type) {
            case AWS_DATE -> "Write it like 2026-05-31, and an offset like +02:00 if it matters.";
            case AWS_TIME -> "Write it like 14:30 or 14:30:15.250, and an offset if it matters.";
            default -> "Write it like 2026-05-31T14:30:00Z.";
        };
    }
}
