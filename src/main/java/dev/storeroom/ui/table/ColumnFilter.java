package dev.storeroom.ui.table;

import dev.storeroom.data.Labels;
import dev.storeroom.data.Parsed;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateCheck;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;
import dev.storeroom.ui.relation.ToOne;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a person types into the filter under a column: `hello`, `>= 3`, `2..5`, `null`,
/// `DRAFT, PUBLISHED`.
public final class ColumnFilter {
    private static final Pattern WITH_SIGN =
            Pattern.compile("(?s)(>=|<=|!=|=|>|<|beginsWith |contains |notContains )\\s*(.*)");
    private static final Pattern BETWEEN = Pattern.compile("(?s)(.+?)\\.\\.(.+)");

    private final Schema schema;
    private final Field field;

    private ColumnFilter(Schema schema, Field field) {
        this.schema = schema;
        this.field = field;
    }

    /// What a filter text means.
    public sealed interface Reading {
        /// The text is blank: every record.
        record Nothing() implements Reading {}

        record Matches(Predicate predicate) implements Reading {}

        /// The text makes no sense for this field.
        ///
        /// @param sentence what is wrong and what would be right
        record Wrong(String sentence) implements Reading {}
    }

    /// Reads a filter's text.
    ///
    /// @param labels what related records are called, which is what a link is looked for by
    public static Reading read(
            Schema schema, Labels labels, ModelType model, Field field, String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) return new Reading.Nothing();
        try {
            Predicate predicate =
                    ToOne.of(schema, model, field)
                            .map(relation -> linked(schema, labels, relation, trimmed))
                            .orElseGet(() -> new ColumnFilter(schema, field).predicate(trimmed));
            return PredicateCheck.of(schema, model, predicate).stream()
                    .findFirst()
                    .<Reading>map(problem -> new Reading.Wrong(problem.sentence()))
                    .orElseGet(() -> new Reading.Matches(predicate));
        } catch (Unreadable e) {
            return new Reading.Wrong(e.sentence);
        }
    }

    /// A link is looked for by the related record's name, and for null by its own key: it leads
    /// nowhere as soon as one part of that is null.
    private static Predicate linked(Schema schema, Labels labels, ToOne relation, String text) {
        if (text.equals("null") || text.equals("notnull"))
            return relation.keyFields().stream()
                    .map(part -> new ColumnFilter(schema, part).predicate(text))
                    .reduce(text.equals("null") ? Predicate::or : Predicate::and)
                    .orElseThrow();
        Field name =
                labels.field(relation.other())
                        .orElse(relation.other().field(relation.other().key().fields().getFirst()));
        return Predicate.related(relation.name(), new ColumnFilter(schema, name).predicate(text));
    }

    private Predicate predicate(String text) {
        if (text.equals("null")) return compare(Operator.EQ, Value.NULL);
        if (text.equals("notnull")) return compare(Operator.NE, Value.NULL);
        if (text.equals("empty")) return compare(Operator.EQ, Value.text(""));
        if (field.type() instanceof FieldType.Enumeration type) return oneOf(type, text);
        if (field.type() instanceof FieldType.ListOf(FieldType element, _))
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

    private Predicate oneOf(FieldType type, String text) {
        List<Predicate> parts = new ArrayList<>();
        List<Value> names = new ArrayList<>();
        for (String name : Arrays.stream(text.split(",")).map(String::strip).toList()) {
            if (name.equals("null")) parts.add(compare(Operator.EQ, Value.NULL));
            else if (!name.isEmpty()) names.add(parsed(type, name));
        }
        if (!names.isEmpty()) parts.add(compare(Operator.IN, names.toArray(Value[]::new)));
        return parts.size() == 1 ? parts.getFirst() : new Predicate.Or(parts);
    }

    private Value operand(FieldType type, String text) {
        String typed = text.strip();
        if (typed.equals("null")) return Value.NULL;
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) when scalar.isNumeric() ->
                    good(ScalarRules.parseNumber(scalar, typed));
            case FieldType.Scalar(ScalarType scalar) when scalar == ScalarType.BOOLEAN ->
                    parsed(type, typed);
            case FieldType.Enumeration _ -> parsed(type, typed);
            case FieldType _ -> Value.text(unquoted(typed));
        };
    }

    private Value parsed(FieldType type, String typed) {
        return good(ScalarRules.parse(schema, type, typed));
    }

    private static Value good(Parsed parsed) {
        return switch (parsed) {
            case Parsed.Good(Value value) -> value;
            case Parsed.Bad(String sentence) -> throw new Unreadable(sentence);
        };
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
        private final String sentence;

        Unreadable(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }
}
