package dev.storeroom.backend.table;

import dev.storeroom.data.Value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// A filter or condition as mutations and queries write it, with DynamoDB's meaning.
///
/// Operators of a field, fields, and `and` must all hold; of `or` one; `not` must not. A missing
/// field meets nothing but `ne`, `notContains` and `attributeExists: false`.
public final class FilterExpression {
    private FilterExpression() {}

    /// A filter that DynamoDB would not take.
    public static final class BadFilterException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadFilterException(String message) {
            super(message, null, false, false);
        }
    }

    /// What a record must meet.
    ///
    /// @param filter the input's entries; null for everything
    /// @throws BadFilterException if an operator has the wrong number of values
    public static Predicate<Map<String, Value>> of(Value filter) {
        check("", filter);
        return fields -> holds(filter, fields);
    }

    private static void check(String name, Value filter) {
        switch (filter) {
            case Value.Entries(Map<String, Value> entries) ->
                    entries.forEach(FilterExpression::check);
            case Value.Items(List<Value> items) -> {
                if (name.equals("between") && items.size() != 2)
                    throw new BadFilterException("“between” takes two values.");
                items.forEach(item -> check("", item));
            }
            case Value.Null _, Value.Text _, Value.Whole _, Value.Real _, Value.Truth _ -> {}
        }
    }

    private static boolean holds(Value filter, Map<String, Value> fields) {
        return !(filter instanceof Value.Entries(Map<String, Value> entries))
                || entries.entrySet().stream().allMatch(each -> holds(each, fields));
    }

    private static boolean holds(Map.Entry<String, Value> entry, Map<String, Value> fields) {
        Value operand = entry.getValue();
        if (operand.isNull()) return true;
        return switch (entry.getKey()) {
            case "and" -> items(operand).stream().allMatch(each -> holds(each, fields));
            case "or" -> items(operand).stream().anyMatch(each -> holds(each, fields));
            case "not" -> !holds(operand, fields);
            default -> compared(fields, entry.getKey(), operand);
        };
    }

    private static boolean compared(Map<String, Value> fields, String name, Value operators) {
        return ((Value.Entries) operators)
                .entries().entrySet().stream()
                        .allMatch(
                                each ->
                                        compares(
                                                fields.containsKey(name),
                                                fields.getOrDefault(name, Value.NULL),
                                                each.getKey(),
                                                each.getValue()));
    }

    private static boolean compares(boolean exists, Value stored, String operator, Value operand) {
        return switch (operator) {
            case "attributeExists" -> operand.equals(Value.truth(exists));
            case "ne" -> !exists || !isSame(stored, operand);
            case "notContains" -> !exists || !contains(stored, operand);
            default -> exists && compares(stored, operator, operand);
        };
    }

    private static boolean compares(Value stored, String operator, Value operand) {
        return switch (operator) {
            case "eq" -> isSame(stored, operand);
            case "lt" -> isComparable(stored, operand) && compare(stored, operand) < 0;
            case "le" -> isComparable(stored, operand) && compare(stored, operand) <= 0;
            case "gt" -> isComparable(stored, operand) && compare(stored, operand) > 0;
            case "ge" -> isComparable(stored, operand) && compare(stored, operand) >= 0;
            case "between" -> {
                List<Value> ends = items(operand);
                yield compares(stored, "ge", ends.getFirst())
                        && compares(stored, "le", ends.getLast());
            }
            case "contains" -> contains(stored, operand);
            case "beginsWith" ->
                    stored instanceof Value.Text(String text)
                            && operand instanceof Value.Text(String start)
                            && text.startsWith(start);
            case "attributeType" -> operand.equals(Value.text(attributeType(stored)));
            case "size" ->
                    operand.isNull() || compared(Map.of("size", size(stored)), "size", operand);
            default -> throw new IllegalArgumentException("no operator " + operator);
        };
    }

    private static boolean contains(Value stored, Value operand) {
        return switch (stored) {
            case Value.Items(List<Value> items) ->
                    items.stream().anyMatch(item -> isSame(item, operand));
            case Value.Text(String text) ->
                    operand instanceof Value.Text(String part) && text.contains(part);
            default -> false;
        };
    }

    private static boolean isComparable(Value a, Value b) {
        return isNumber(a) ? isNumber(b) : a instanceof Value.Text && b instanceof Value.Text;
    }

    private static boolean isSame(Value a, Value b) {
        return (isNumber(a) && isNumber(b)) ? compare(a, b) == 0 : a.equals(b);
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Whole || value instanceof Value.Real;
    }

    /// Text by its bytes in UTF-8, as DynamoDB does; numbers by their size.
    private static int compare(Value a, Value b) {
        if (a instanceof Value.Text(String one) && b instanceof Value.Text(String other)) {
            return Arrays.compareUnsigned(
                    one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
        if (a instanceof Value.Whole(long one) && b instanceof Value.Whole(long other))
            return Long.compare(one, other);
        return Double.compare(number(a), number(b));
    }

    private static double number(Value value) {
        return switch (value) {
            case Value.Whole(long number) -> number;
            case Value.Real(double number) -> number;
            default -> throw new IllegalArgumentException("no number: " + value);
        };
    }

    private static Value size(Value stored) {
        return Value.whole(
                switch (stored) {
                    case Value.Text(String text) -> text.getBytes(StandardCharsets.UTF_8).length;
                    case Value.Items(List<Value> items) -> items.size();
                    case Value.Entries(Map<String, Value> entries) -> entries.size();
                    case Value.Null _, Value.Truth _, Value.Whole _, Value.Real _ -> 0;
                });
    }

    private static String attributeType(Value stored) {
        return switch (stored) {
            case Value.Null _ -> "_null";
            case Value.Text _ -> "string";
            case Value.Whole _, Value.Real _ -> "number";
            case Value.Truth _ -> "bool";
            case Value.Items _ -> "list";
            case Value.Entries _ -> "map";
        };
    }

    private static List<Value> items(Value value) {
        return value instanceof Value.Items(List<Value> items) ? items : List.of(value);
    }
}
