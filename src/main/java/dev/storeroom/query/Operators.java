package dev.storeroom.query;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.Arrays;
import java.util.List;

/// Which comparisons a type of field takes. Besides these, every stored field takes `= null` and
/// `!= null`.
public final class Operators {
    private static final List<Operator> TEXT = List.of(Operator.values());
    private static final List<Operator> NUMBER =
            Arrays.stream(Operator.values()).filter(operator -> !isTextual(operator)).toList();
    private static final List<Operator> TRUTH =
            List.of(Operator.EQ, Operator.NE, Operator.IN, Operator.NOT_IN);
    private static final List<Operator> LIST = List.of(Operator.CONTAINS, Operator.NOT_CONTAINS);

    private Operators() {}

    /// The comparisons that a field of that type takes, in [Operator]'s order.
    public static List<Operator> of(FieldType type) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) when scalar.isNumeric() -> NUMBER;
            case FieldType.Scalar(ScalarType scalar) when scalar == ScalarType.BOOLEAN -> TRUTH;
            case FieldType.Scalar _, FieldType.Enumeration _ -> TEXT;
            case FieldType.ListOf(FieldType element, _) -> isSimple(element) ? LIST : List.of();
            case FieldType.Embedded _, FieldType.Related _ -> List.of();
        };
    }

    private static boolean isTextual(Operator operator) {
        return switch (operator) {
            case BEGINS_WITH, CONTAINS, NOT_CONTAINS -> true;
            default -> false;
        };
    }

    private static boolean isSimple(FieldType type) {
        return type instanceof FieldType.Scalar || type instanceof FieldType.Enumeration;
    }
}
