package dev.storeroom.ui.form;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.ui.form.FieldHint.Remedy;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What to say about text beside whether it is valid: its local time, a likely slip, a quick fix.
final class FieldHints {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private static final Pattern OFFSET = Pattern.compile("(Z|[+-]\\d\\d:\\d\\d(:\\d\\d)?)$");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    /// Seconds since 1970 beyond this lie after the year 5138: likely milliseconds.
    private static final long LIKELY_MILLISECONDS = 100_000_000_000L;

    private static final int WORTH_COUNTING = 80;
    private final ZoneId zone;

    FieldHints(ZoneId zone) {
        this.zone = zone;
    }

    FieldHint of(Field field, FieldInput input) {
        return switch (input) {
            case FieldInput.Untouched() -> FieldHint.NONE;
            case FieldInput.Null() -> FieldHint.NONE;
            case FieldInput.Typed(String text) ->
                    text.isEmpty() ? ofEmpty(field) : ofText(field.type(), text);
        };
    }

    private static FieldHint ofEmpty(Field field) {
        if (!takesEmptyText(field.type())) return FieldHint.NONE;
        return field.required()
                ? FieldHint.offer("Empty text", Remedy.text("Keep empty text", ""))
                : FieldHint.offer("Empty text", new Remedy("Set null instead?", FieldInput.NULL));
    }

    /// Tells whether no characters at all are a value of the type.
    static boolean takesEmptyText(FieldType type) {
        return type instanceof FieldType.Scalar(ScalarType scalar)
                && (scalar == ScalarType.STRING || scalar == ScalarType.ID);
    }

    private FieldHint ofText(FieldType type, String text) {
        if (!(type instanceof FieldType.Scalar(ScalarType scalar))) return FieldHint.NONE;
        return switch (scalar) {
            case STRING -> ofString(text);
            case AWS_DATE -> date(text).map(DAY::format).map(FieldHint::meaning).orElse(FieldHint.NONE);
            case AWS_DATE_TIME -> ofDateTime(text);
            case AWS_TIMESTAMP -> ofTimestamp(text);
            case FLOAT -> ofFloat(text);
            case AWS_JSON -> ofJson(text);
            case ID, INT, LONG, BOOLEAN, AWS_TIME, AWS_EMAIL, AWS_URL, AWS_PHONE, AWS_IP_ADDRESS ->
                    FieldHint.NONE;
        };
    }

    private static FieldHint ofString(String text) {
        if (text.isBlank()) return FieldHint.warning("Only white space");
        String stripped = text.strip();
        if (!stripped.equals(text)) {
            String where = text.startsWith(stripped) ? "Ends with" : "Starts with";
            return FieldHint.warning(
                    where + " white space", Remedy.text("Remove it", stripped));
        }
        int length = text.codePointCount(0, text.length());
        return length > WORTH_COUNTING
                ? FieldHint.meaning(String.format(Locale.ENGLISH, "%,d characters", length))
                : FieldHint.NONE;
    }

    private FieldHint ofDateTime(String text) {
        try {
            Instant moment = OffsetDateTime.parse(text).toInstant();
            return FieldHint.meaning("= " + localTime(moment));
        } catch (DateTimeException e) {
            return withoutOffset(text);
        }
    }

    private FieldHint withoutOffset(String text) {
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            String offset = zone.getRules().getOffset(local).getId();
            Remedy utc = Remedy.text("Add Z (UTC)", text + "Z");
            return offset.equals("Z")
                    ? FieldHint.warning("No time zone", utc)
                    : FieldHint.warning(
                            "No time zone",
                            utc,
                            Remedy.text("Add " + offset + " (yours)", text + offset));
        } catch (DateTimeException e) {
            return FieldHint.NONE;
        }
    }

    private FieldHint ofTimestamp(String text) {
        if (!WHOLE.matcher(text).matches()) return FieldHint.NONE;
        long seconds = Long.parseLong(text);
        if (seconds > LIKELY_MILLISECONDS) {
            return FieldHint.warning(
                    "Looks like milliseconds; this counts seconds",
                    Remedy.text("Divide by 1000", Long.toString(seconds / 1000)));
        }
        if (seconds < -LIKELY_MILLISECONDS) return FieldHint.warning("Far before 1970");
        String local = "= " + localTime(Instant.ofEpochSecond(seconds));
        return seconds < 0
                ? FieldHint.warning(local + "; some clients refuse times before 1970")
                : FieldHint.meaning(local);
    }

    private String localTime(Instant moment) {
        return MOMENT.format(moment.atZone(zone)) + " your time";
    }

    private static FieldHint ofFloat(String text) {
        if (DECIMAL_COMMA.matcher(text).matches()) {
            String point = text.replace(',', '.');
            return FieldHint.warning("A decimal comma", Remedy.text("Write " + point, point));
        }
        try {
            double stored = Double.parseDouble(text);
            if (!Double.isFinite(stored)) return FieldHint.NONE;
            boolean exact = new BigDecimal(text).compareTo(BigDecimal.valueOf(stored)) == 0;
            return exact
                    ? FieldHint.NONE
                    : FieldHint.warning("Stored as " + stored + ": a Float keeps 15 to 17 digits");
        } catch (NumberFormatException e) {
            return FieldHint.NONE;
        }
    }

    private static FieldHint ofJson(String text) {
        return text.strip().equals("null")
                ? FieldHint.offer(
                        "JSON's null, which is a value of its own",
                        new Remedy("Set the field to null", FieldInput.NULL))
                : FieldHint.NONE;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(OFFSET.matcher(text).replaceFirst("")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// What a field of the type accepts, in a few words; empty where anything goes.
    static String constraint(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> constraint(scalar);
            case FieldType.Enumeration(var values) ->
                    "one of " + String.join(", ", values.values());
            case FieldType.Embedded(String name) -> "a JSON object with the fields of " + name;
            case FieldType.Related(String model) -> "a record of " + model;
            case FieldType.ListOf list -> "a JSON list of " + list.element().text();
        };
    }

    private static String constraint(ScalarType scalar) {
        return switch (scalar) {
            case ID, STRING -> "";
            case INT -> "a whole number from -2147483648 to 2147483647";
            case LONG -> "a whole number";
            case FLOAT -> "a number, with a point before decimals";
            case BOOLEAN -> "true or false";
            case AWS_DATE -> "a date like 2026-11-22";
            case AWS_TIME -> "a time like 12:42:00";
            case AWS_DATE_TIME -> "a date and time with time zone, like 2026-11-22T12:42:00Z";
            case AWS_TIMESTAMP -> "seconds since 1970";
            case AWS_EMAIL -> "an email address";
            case AWS_JSON -> "JSON";
            case AWS_URL -> "a web address with its scheme, like https://example.org";
            case AWS_PHONE -> "a phone number like +1 415 555 0100";
            case AWS_IP_ADDRESS -> "an IPv4 or IPv6 address";
        };
    }
}
