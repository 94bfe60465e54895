package dev.storeroom.data;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What each type takes, as strictly as AppSync, and how its values are typed and shown as text.
public final class ScalarRules {
    /// Timestamps beyond this, in the year 5138, are most likely milliseconds.
    private static final long LATEST_LIKELY_SECOND = 100_000_000_000L;

    private ScalarRules() {}

    /// Says what is wrong with a value that is not null; empty if the scalar takes it.
    public static Optional<String> problem(ScalarType type, Value value) {
        return switch (type) {
            case INT, LONG, AWS_TIMESTAMP -> NumberRules.wholeProblem(type, value);
            case FLOAT -> NumberRules.realProblem(value);
            case BOOLEAN ->
                    value instanceof Value.Truth
                            ? Optional.empty()
                            : Optional.of(Quoted.of(value) + " is neither true nor false.");
            default ->
                    value instanceof Value.Text(String text)
                            ? TextRules.problem(type, text)
                            : Optional.of(
                                    "%s is not text, which %s takes."
                                            .formatted(Quoted.of(value), type.graphqlName()));
        };
    }

    /// The value as the scalar keeps it, by GraphQL's input coercions: a whole number given for an
    /// `ID` is its text, one given for a `Float` is a real number if it stays the same. Any other
    /// value is returned as it is, valid or not.
    public static Value coerced(ScalarType type, Value value) {
        if (!(value instanceof Value.Whole(long number))) return value;
        return switch (type) {
            case ID -> Value.text(Long.toString(number));
            case FLOAT -> NumberRules.isExact(number) ? Value.real((double) number) : value;
            default -> value;
        };
    }

    /// Reads what a person typed for a field of that type. Lists and embedded values are JSON. Null
    /// has no text: whoever asks decides what an empty field means.
    public static Parsed parse(Schema schema, FieldType type, String text) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> parse(scalar, text);
            case FieldType.Enumeration _ -> checked(schema, type, Value.text(text));
            case FieldType.Related _ -> new Parsed.Bad("A relation is set by its key.");
            case FieldType.ListOf _, FieldType.Embedded _ -> parseJson(schema, type, text);
        };
    }

    private static Parsed parse(ScalarType type, String text) {
        return switch (type) {
            case INT, LONG, AWS_TIMESTAMP -> NumberRules.parseWhole(type, text);
            case FLOAT -> NumberRules.parseReal(text);
            case BOOLEAN -> parseTruth(text);
            default ->
                    TextRules.problem(type, text)
                            .<Parsed>map(Parsed.Bad::new)
                            .orElseGet(() -> new Parsed.Good(Value.text(text)));
        };
    }

    /// Reads a number to compare with those of a type. Any number may be: half a point is less than
    /// one, also where only whole ones are kept.
    ///
    /// @param type of numbers
    public static Parsed parseNumber(ScalarType type, String text) {
        if (NumberRules.isWhole(text)) return NumberRules.parseWhole(ScalarType.LONG, text);
        Parsed real = NumberRules.parseReal(text);
        return real instanceof Parsed.Good ? real : parse(type, text);
    }

    private static Parsed parseTruth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> new Parsed.Good(Value.truth(true));
            case "false" -> new Parsed.Good(Value.truth(false));
            default -> new Parsed.Bad(Quoted.of(text) + " is neither true nor false.");
        };
    }

    private static Parsed parseJson(Schema schema, FieldType type, String text) {
        try {
            Value value = Json.read(text);
            if (!value.isNull()) return checked(schema, type, value);
            return new Parsed.Bad("Null is not a value of " + type.text() + ".");
        } catch (Json.SyntaxException e) {
            return new Parsed.Bad("This is not JSON: " + e.sentence());
        }
    }

    private static Parsed checked(Schema schema, FieldType type, Value value) {
        List<FieldProblem> problems = ValueCheck.problems(schema, type, Value.NULL, value);
        if (problems.isEmpty()) return new Parsed.Good(value);
        FieldProblem first = problems.getFirst();
        String place = first.path().isEmpty() ? "" : first.path() + ": ";
        return new Parsed.Bad(place + first.sentence());
    }

    /// The text to edit a value by. Reading it back gives an equal value; null gives empty text.
    public static String display(FieldType type, Value value) {
        return switch (value) {
            case Value.Null() -> "";
            case Value.Text(String text) -> text;
            case Value.Whole(long number) -> Long.toString(number);
            case Value.Real(double number) -> NumberRules.text(number);
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Items _, Value.Entries _ -> Json.write(value);
        };
    }

    /// Says what a person may not have meant by text that is valid.
    public static Optional<String> warning(FieldType type, String text) {
        if (!(type instanceof FieldType.Scalar(ScalarType scalar))) return Optional.empty();
        return switch (scalar) {
            case FLOAT -> NumberRules.roundingWarning(text);
            case AWS_TIMESTAMP -> millisecondsWarning(text);
            case STRING, ID -> TextRules.spaceWarning(text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> millisecondsWarning(String text) {
        boolean isFar =
                NumberRules.parseWhole(ScalarType.AWS_TIMESTAMP, text)
                                instanceof Parsed.Good(Value.Whole(long seconds))
                        && Math.abs(seconds) > LATEST_LIKELY_SECOND;
        return isFar
                ? Optional.of("This looks like milliseconds. Divide it by 1000 to get seconds.")
                : Optional.empty();
    }
}
