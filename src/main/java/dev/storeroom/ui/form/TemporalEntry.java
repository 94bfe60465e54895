package dev.storeroom.ui.form;

import dev.storeroom.schema.ScalarType;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text that the present, or a day of the calendar, has in a temporal field.
final class TemporalEntry {
    private static final Pattern AFTER_DAY = Pattern.compile("^-?\\d{4}-\\d\\d-\\d\\d(.*)$");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private TemporalEntry() {}

    /// The present to the second, in the clock's zone.
    static String now(ScalarType scalar, Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return switch (scalar) {
            case AWS_DATE -> now.toLocalDate().toString();
            case AWS_TIME -> DateTimeFormatter.ISO_LOCAL_TIME.format(now);
            case AWS_DATE_TIME -> SECONDS.format(now);
            case AWS_TIMESTAMP -> Long.toString(now.toEpochSecond());
            default -> throw new IllegalArgumentException(scalar + " is not temporal");
        };
    }

    /// The text moved to another day; its time and offset stay where it has them.
    static String onDay(ScalarType scalar, String text, LocalDate day, Clock clock) {
        Matcher parts = AFTER_DAY.matcher(text);
        boolean hasRest = parts.matches() && !parts.group(1).isEmpty();
        return switch (scalar) {
            case AWS_DATE -> day + (hasRest ? parts.group(1) : "");
            case AWS_DATE_TIME ->
                    hasRest
                            ? day + parts.group(1)
                            : SECONDS.format(day.atStartOfDay(clock.getZone()));
            case AWS_TIMESTAMP -> Long.toString(timestampOn(text, day, clock.getZone()));
            default -> throw new IllegalArgumentException(scalar + " has no day");
        };
    }

    private static long timestampOn(String text, LocalDate day, ZoneId zone) {
        LocalTime time = LocalTime.MIDNIGHT;
        try {
            time = Instant.ofEpochSecond(Long.parseLong(text)).atZone(zone).toLocalTime();
        } catch (NumberFormatException | DateTimeException e) {
            // Text that is no moment has no time of day to keep.
        }
        return day.atTime(time).atZone(zone).toEpochSecond();
    }

    /// The day that the text names, for the calendar to open at; null where it names none.
    static @Nullable LocalDate day(ScalarType scalar, String text, ZoneId zone) {
        try {
            return switch (scalar) {
                case AWS_DATE -> LocalDate.parse(text.substring(0, Math.min(10, text.length())));
                case AWS_DATE_TIME -> OffsetDateTime.parse(text).toLocalDate();
                case AWS_TIMESTAMP ->
                        Instant.ofEpochSecond(Long.parseLong(text)).atZone(zone).toLocalDate();
                default -> null;
            };
        } catch (NumberFormatException | DateTimeException e) {
            return null;
        }
    }
}
