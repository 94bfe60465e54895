package dev.storeroom.ui.table;

import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a person types into the filter under a column: `hello`, `>= 3`, `2..5`, `null`,
/// `DRAFT, PUBLISHED`.
public final class ColumnFilter {
    private static final Pattern WITH_SIGN =
            Pattern.compile("(?s)(>=|<=|!=|=|>|<|beginsWith |contains |notContains )\\s*(.*)");
    private static final Pattern BETWEEN = Pattern.compile("(?s)(.+?)\\.\\.(.+)");

    private final Field field;

    private ColumnFilter(Field field) {
        this.field = field;
    }

    /// What a filter text means.
    public sealed interface Reading {
        /// The text is blank: every record.
        record Nothing() implements Reading {}

        record Matches(Predicate predicate) implements Reading {}

        /// @param sentence what is wrong and what would be right
        record Wrong(String sentence) implements Reading {}
    }

    public static Reading read(Field field, String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) return new Reading.Nothing();
        try {
            return new Reading.Matches(new ColumnFilter(field).predicate(trimmed));
        } catch (Unreadable e) {
            return new Reading.Wrong(e.getMessage());
        }
    }

    private Predicate predicate(String text) {
        if (text.equals("null")) return compare(Operator.EQ, Value.NULL);
        if (text.equals("notnull")) return compare(Operator.NE, Value.NULL);
        if (text.equals("empty")) return compare(Operator.EQ, Value.text(""));
        if (field.type() instanceof FieldType.Enumeration) return oneOf(text);
        if (field.type() instanceof FieldType.ListOf(FieldType element, boolean required))
            return compare(Operator.CONTAINS, operand(element, text));
        Matcher signed = WITH_SIGN.matcher(text);
        if (signed.matches())
            return compare(
                    Operator.named(signed.group(1).strip()).orElseThrow(),
                    operand(field.type(), signed.group(2)));
        Matcher between = BETWEEN.matcher(text);
        if (isOrdered() && between.matches())
            return compare(
                    Operator.BETWEEN,
                    operand(field.type(), between.group(1)),
                    operand(field.type(), between.group(2)));
        if (isText()) return compare(Operator.CONTAINS, Value.text(text));
        return compare(Operator.EQ, operand(field.type(), text));
    }

    private Predicate oneOf(String text) {
        List<Predicate> parts = new ArrayList<>();
        List<Value> names = new ArrayList<>();
        for (String name : Arrays.stream(text.split(",")).map(String::strip).toList()) {
            if (name.equals("null")) parts.add(compare(Operator.EQ, Value.NULL));
            else if (!name.isEmpty()) names.add(Value.text(name));
        }
        if (!names.isEmpty()) parts.add(compare(Operator.IN, names.toArray(Value[]::new)));
        return parts.size() == 1 ? parts.getFirst() : new Predicate.Or(parts);
    }

    private Value operand(FieldType type, String text) {
        String typed = text.strip();
        if (typed.equals("null")) return Value.NULL;
        if (!(type instanceof FieldType.Scalar(ScalarType scalar)))
            return Value.text(unquoted(typed));
        return switch (scalar) {
            case INT, LONG, AWS_TIMESTAMP ->
                    whole(typed)
                            .orElseThrow(() -> new Unreadable(typed, "a whole number like >= 3"));
            case FLOAT ->
                    real(typed).orElseThrow(() -> new Unreadable(typed, "a number like < 2.5"));
            case BOOLEAN ->
                    switch (typed) {
                        case "true" -> Value.truth(true);
                        case "false" -> Value.truth(false);
                        default -> throw new Unreadable(typed, "true, false or null");
                    };
            default -> Value.text(unquoted(typed));
        };
    }

    private static Optional<Value> whole(String text) {
        try {
            return Optional.of(Value.whole(Long.parseLong(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Value> real(String text) {
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) ? Optional.of(Value.real(number)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String unquoted(String text) {
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1) : text;
    }

    private boolean isOrdered() {
        return field.type() instanceof FieldType.Scalar(ScalarType scalar)
                && (scalar.isNumeric() || scalar.isTemporal());
    }

    private boolean isText() {
        return !(field.type() instanceof FieldType.Scalar(ScalarType scalar))
                || !(scalar.isNumeric() || scalar == ScalarType.BOOLEAN);
    }

    private Predicate compare(Operator operator, Value... operands) {
        return Predicate.where(field.name(), operator, operands);
    }

    /// Thrown and caught in this file.
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String typed, String expected) {
            super("“%s” is not %s.".formatted(typed, expected));
        }
    }
}
