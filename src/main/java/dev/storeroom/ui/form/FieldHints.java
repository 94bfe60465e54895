package dev.storeroom.ui.form;

import dev.storeroom.data.ScalarRules;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.form.FieldHint.Remedy;

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

    private static final FieldType STRING = new FieldType.Scalar(ScalarType.STRING);
    private static final FieldType FLOAT = new FieldType.Scalar(ScalarType.FLOAT);
    private static final FieldType TIMESTAMP = new FieldType.Scalar(ScalarType.AWS_TIMESTAMP);
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
            case AWS_DATE ->
                    date(text).map(DAY::format).map(FieldHint::meaning).orElse(FieldHint.NONE);
            case AWS_DATE_TIME -> ofDateTime(text);
            case AWS_TIMESTAMP -> ofTimestamp(text);
            case FLOAT -> ofFloat(text);
            case AWS_JSON -> ofJson(text);
            case ID, INT, LONG, BOOLEAN, AWS_TIME, AWS_EMAIL, AWS_URL, AWS_PHONE, AWS_IP_ADDRESS ->
                    FieldHint.NONE;
        };
    }

    private static FieldHint ofString(String text) {
        String stripped = text.strip();
        if (!stripped.equals(text) && !stripped.isEmpty())
            return warned(STRING, text, Remedy.text("Remove it", stripped));
        int length = text.codePointCount(0, text.length());
        return length > WORTH_COUNTING
                ? FieldHint.meaning(Counted.of(length, "character"))
                : warned(STRING, text);
    }

    private static FieldHint warned(FieldType type, String text, Remedy... remedies) {
        return ScalarRules.warning(type, text)
                .map(sentence -> FieldHint.warning(sentence, remedies))
                .orElse(FieldHint.NONE);
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
        FieldHint slip =
                warned(TIMESTAMP, text, Remedy.text("Divide by 1000", "" + seconds / 1000));
        if (slip.isWarning()) return slip;
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
        return warned(FLOAT, text);
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
            case FieldType.Embedded(String name) -> "the fields of " + name;
            case FieldType.Related(String model) -> "a record of " + model;
            case FieldType.ListOf list -> "a list of " + list.element().text();
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

    /// What such text looks like, for an empty editor; empty where anything goes.
    static String example(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> example(scalar);
            case FieldType.Enumeration _, FieldType.Related _ -> "";
            case FieldType.Embedded _ -> "{ }";
            case FieldType.ListOf _ -> "[ ]";
        };
    }

    private static String example(ScalarType scalar) {
        return switch (scalar) {
            case ID, STRING, BOOLEAN, INT, LONG, FLOAT -> "";
            case AWS_DATE -> "YYYY-MM-DD";
            case AWS_TIME -> "hh:mm:ss";
            case AWS_DATE_TIME -> "YYYY-MM-DDThh:mm:ssZ";
            case AWS_TIMESTAMP -> "seconds since 1970";
            case AWS_EMAIL -> "name@example.org";
            case AWS_JSON -> "{ }";
            case AWS_URL -> "https://";
            case AWS_PHONE -> "+1 415 555 0100";
            case AWS_IP_ADDRESS -> "192.0.2.1 or 2001:db8::1";
        };
    }
}
