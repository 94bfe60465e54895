package dev.storeroom.query;

import dev.storeroom.data.Instants;
import dev.storeroom.data.Value;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/// The order of the values of one field: numbers by size, dates and times by the moment they name,
/// other text by its UTF-8 bytes.
///
/// @param moments the scalar whose text names moments; empty where text is just text
record ValueOrder(Optional<ScalarType> moments) {

    /// The order to compare a field with these operands in: by moment only if each names one.
    static ValueOrder among(FieldType type, List<Value> operands) {
        Optional<ScalarType> scalar =
                type instanceof FieldType.Scalar(ScalarType known)
                        ? Optional.of(known)
                        : Optional.empty();
        return new ValueOrder(
                scalar.filter(
                        known ->
                                operands.stream()
                                        .filter(operand -> !operand.isNull())
                                        .allMatch(operand -> namesMoment(known, operand))));
    }

    private static boolean namesMoment(ScalarType type, Value operand) {
        return operand instanceof Value.Text(String text)
                && Instants.micros(type, text).isPresent();
    }

    /// Less than, equal to or greater than 0; empty if the values have no order, as null has with
    /// nothing.
    OptionalInt compare(Value left, Value right) {
        if (left instanceof Value.Text(String a) && right instanceof Value.Text(String b)) {
            return OptionalInt.of(compareText(a, b));
        }
        if (left instanceof Value.Truth(boolean a) && right instanceof Value.Truth(boolean b)) {
            return OptionalInt.of(Boolean.compare(a, b));
        }
        if (isNumber(left) && isNumber(right)) {
            return OptionalInt.of(number(left).compareTo(number(right)));
        }
        return OptionalInt.empty();
    }

    private int compareText(String a, String b) {
        OptionalLong first = moment(a);
        OptionalLong second = moment(b);
        return first.isPresent() && second.isPresent()
                ? Long.compare(first.getAsLong(), second.getAsLong())
                : compareBytes(a, b);
    }

    private OptionalLong moment(String text) {
        return moments.map(type -> Instants.micros(type, text)).orElse(OptionalLong.empty());
    }

    /// Compares as UTF-8 bytes do, which is by code point. `String.compareTo` differs: it puts the
    /// surrogates of U+10000 and above before U+E000.
    static int compareBytes(String a, String b) {
        int end = Math.min(a.length(), b.length());
        for (int i = 0; i < end; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                return Integer.compare(rank(a.charAt(i)), rank(b.charAt(i)));
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Whole || value instanceof Value.Real;
    }

    private static BigDecimal number(Value value) {
        return switch (value) {
            case Value.Whole(long number) -> BigDecimal.valueOf(number);
            case Value.Real(double number) -> new BigDecimal(number);
            default -> throw new IllegalArgumentException("not a number: " + value);
        };
    }
}
