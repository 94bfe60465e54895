package dev.storeroom.data;

import dev.storeroom.schema.ScalarType;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// AppSync's dates and times, taken apart. A part that the text leaves out is empty.
///
/// @param offset empty where the text names none
record TemporalText(
        Optional<LocalDate> date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final String DATE = "(?<year>-?\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)";
    private static final String TIME =
            "(?<hour>\\d\\d):(?<minute>\\d\\d)(:(?<second>\\d\\d)(\\.(?<fraction>\\d{1,9}))?)?";
    private static final String OFFSET = "(?<offset>Z|[+-]\\d\\d:\\d\\d(:\\d\\d)?)?";
    private static final Pattern DATE_ONLY = Pattern.compile(DATE + OFFSET);
    private static final Pattern TIME_ONLY = Pattern.compile(TIME + OFFSET);
    private static final Pattern DATE_AND_TIME = Pattern.compile(DATE + "T" + TIME + OFFSET);

    private static final long MICROS_PER_SECOND = 1_000_000;

    /// Reads text of a temporal scalar; empty if it has another shape.
    ///
    /// @throws DateTimeException if the shape is right but no calendar or clock has such a value
    /// @throws IllegalArgumentException if the scalar is not temporal
    static Optional<TemporalText> read(ScalarType type, String text) {
        Matcher parts = pattern(type).matcher(text);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(
                new TemporalText(
                        type == ScalarType.AWS_TIME ? Optional.empty() : Optional.of(date(parts)),
                        type == ScalarType.AWS_DATE ? Optional.empty() : Optional.of(time(parts)),
                        Optional.ofNullable(parts.group("offset")).map(ZoneOffset::of)));
    }

    private static Pattern pattern(ScalarType type) {
        return switch (type) {
            case AWS_DATE -> DATE_ONLY;
            case AWS_TIME -> TIME_ONLY;
            case AWS_DATE_TIME -> DATE_AND_TIME;
            default -> throw new IllegalArgumentException(type + " is not temporal");
        };
    }

    private static LocalDate date(Matcher parts) {
        return LocalDate.of(
                Integer.parseInt(parts.group("year")),
                Integer.parseInt(parts.group("month")),
                Integer.parseInt(parts.group("day")));
    }

    private static LocalTime time(Matcher parts) {
        return LocalTime.of(
                Integer.parseInt(parts.group("hour")),
                Integer.parseInt(parts.group("minute")),
                parts.group("second") == null ? 0 : Integer.parseInt(parts.group("second")),
                nanos(parts.group("fraction")));
    }

    private static int nanos(@Nullable String fraction) {
        if (fraction == null) return 0;
        return Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    /// The moment in microseconds: since 1970 in UTC, or since midnight for a time without a date.
    long micros() {
        long days = date.map(LocalDate::toEpochDay).orElse(0L);
        long nanos = time.map(LocalTime::toNanoOfDay).orElse(0L);
        long seconds = days * 86_400 - offset.orElse(ZoneOffset.UTC).getTotalSeconds();
        return seconds * MICROS_PER_SECOND + nanos / 1_000;
    }
}
