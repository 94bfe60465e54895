package dev.storeroom.data;

import dev.storeroom.schema.ScalarType;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers as people type them. Nothing is rounded or cut to fit.
final class NumberRules {
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    private static final Pattern REAL =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final Pattern NOT_ZERO = Pattern.compile("[+-]?[0.]*[1-9]");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    private NumberRules() {}

    /// Tells whether the text is a number without a point, be it too large to be kept.
    static boolean isWhole(String typed) {
        return WHOLE.matcher(typed.strip()).matches();
    }

    static Parsed parseWhole(ScalarType type, String typed) {
        String text = typed.strip();
        if (!isWhole(text)) {
            return new Parsed.Bad(Quoted.of(typed) + " is not a whole number. " + range(type));
        }
        try {
            Value value = Value.whole(Long.parseLong(text));
            Optional<String> problem = wholeProblem(type, value);
            return problem.<Parsed>map(Parsed.Bad::new).orElseGet(() -> new Parsed.Good(value));
        } catch (NumberFormatException e) {
            return new Parsed.Bad(text + " is out of range. " + range(type));
        }
    }

    static Optional<String> wholeProblem(ScalarType type, Value value) {
        if (!(value instanceof Value.Whole(long number))) {
            return Optional.of(Quoted.of(value) + " is not a whole number. " + range(type));
        }
        boolean fits = type != ScalarType.INT || number == (int) number;
        return fits ? Optional.empty() : Optional.of(number + " is out of range. " + range(type));
    }

    static String range(ScalarType type) {
        return switch (type) {
            case INT -> "Int takes " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".";
            case AWS_TIMESTAMP -> "AWSTimestamp takes seconds since 1970.";
            default -> type.graphqlName() + " takes 64-bit whole numbers.";
        };
    }

    static Parsed parseReal(String typed) {
        String text = typed.strip();
        if (!REAL.matcher(text).matches()) return new Parsed.Bad(notReal(typed));
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            return new Parsed.Bad(
                    text + " is too large. Float takes up to 1.7976931348623157E308.");
        }
        boolean vanished = number == 0 && NOT_ZERO.matcher(text).lookingAt();
        return vanished
                ? new Parsed.Bad(text + " is too close to 0. Float takes down to 4.9E-324.")
                : new Parsed.Good(Value.real(number));
    }

    private static String notReal(String typed) {
        if (COMMA.matcher(typed.strip()).matches()) {
            return "Write the decimal point as a point: " + typed.strip().replace(',', '.') + ".";
        }
        return Quoted.of(typed) + " is not a number. Write one like 12.5 or 1.2e-7.";
    }

    static Optional<String> realProblem(Value value) {
        return switch (value) {
            case Value.Real _ -> Optional.empty();
            case Value.Whole(long number) when isExact(number) -> Optional.empty();
            case Value.Whole(long number) ->
                    Optional.of(
                            number
                                    + " has more digits than Float keeps; it would become "
                                    + new BigDecimal((double) number).toPlainString()
                                    + ".");
            default -> Optional.of(Quoted.of(value) + " is not a number.");
        };
    }

    /// Tells whether a double holds the number and nothing near it.
    static boolean isExact(long number) {
        // Long.MAX_VALUE rounds up to 2^63, and the cast back would cap it there again.
        return number != Long.MAX_VALUE && (long) (double) number == number;
    }

    /// The double's shortest text that reads back as the same double.
    static String text(double number) {
        return Double.toString(number).replaceFirst("\\.0(?=E|$)", "");
    }

    /// Says what will be kept instead, if the text has more digits than a double.
    static Optional<String> roundingWarning(String typed) {
        if (!(parseReal(typed) instanceof Parsed.Good(Value.Real(double number)))) {
            return Optional.empty();
        }
        if (number == 0) return Optional.empty();
        boolean same = new BigDecimal(typed.strip()).compareTo(new BigDecimal(text(number))) == 0;
        return same
                ? Optional.empty()
                : Optional.of("This will be kept as " + text(number) + ", the nearest Float.");
    }
}
