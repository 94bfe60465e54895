package dev.storeroom.schema.reader;

import dev.storeroom.schema.ScalarType;

import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What Amplify takes as the text of a `@default`: less than what it takes as a value.
final class DefaultText {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    private static final Pattern FLOAT =
            Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{}~|-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d\\s()-]+");
    private static final Pattern ADDRESS =
            Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    private DefaultText() {}

    static boolean fits(String text, ScalarType scalar) {
        return switch (scalar) {
            case INT -> isWhole(text, Integer.SIZE);
            case LONG, AWS_TIMESTAMP -> isWhole(text, Long.SIZE);
            case FLOAT -> FLOAT.matcher(text).matches();
            case BOOLEAN -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
            case AWS_DATE -> isRead(text, LocalDate::parse);
            case AWS_TIME -> isRead(text, OffsetTime::parse);
            case AWS_DATE_TIME -> isRead(text, OffsetDateTime::parse);
            case AWS_EMAIL -> EMAIL.matcher(text).matches();
            case AWS_URL -> hasScheme(text);
            case AWS_PHONE -> PHONE.matcher(text).matches();
            case AWS_IP_ADDRESS -> ADDRESS.matcher(text).matches();
            case AWS_JSON -> isJson(text);
            case ID, STRING -> true;
        };
    }

    private static boolean isWhole(String digits, int bits) {
        return WHOLE.matcher(digits).matches() && new BigInteger(digits).bitLength() < bits;
    }

    private static boolean isRead(String text, Consumer<String> parse) {
        try {
            parse.accept(text);
            return true;
        } catch (DateTimeException notAMoment) {
            return false;
        }
    }

    private static boolean isJson(String text) {
        try {
            JsonParser.parse(new SourceText("", text));
            return true;
        } catch (JsonParser.JsonMistake notJson) {
            return false;
        }
    }

    private static boolean hasScheme(String text) {
        try {
            return new URI(text).isAbsolute();
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
