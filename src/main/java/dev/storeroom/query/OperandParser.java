package dev.storeroom.query;

import dev.storeroom.data.Parsed;
import dev.storeroom.data.ScalarRules;
import dev.storeroom.data.Value;
import dev.storeroom.query.PredicateScanner.Problem;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads what a field is compared with. The field's type decides what a word without quotes means.
final class OperandParser {
    private final Schema schema;
    private final Field field;
    private final Operator operator;
    private final PredicateScanner text;

    OperandParser(Schema schema, Field field, Operator operator, PredicateScanner text) {
        this.schema = schema;
        this.field = field;
        this.operator = operator;
        this.text = text;
    }

    List<Value> operands() {
        return switch (operator) {
            case BETWEEN -> between();
            case IN, NOT_IN -> among();
            default -> List.of(value(operator.sign()));
        };
    }

    private List<Value> between() {
        Value least = value("between");
        if (!text.takesWord("and")) throw problem("Expected “and” with the second value here.");
        return List.of(least, value("and"));
    }

    private List<Value> among() {
        if (!text.takes('(')) {
            throw problem("Expected values in parentheses after “" + operator.sign() + "”.");
        }
        List<Value> values = new ArrayList<>();
        if (text.takes(')')) return values;
        do values.add(value(values.isEmpty() ? "(" : ","));
        while (text.takes(','));
        if (!text.takes(')')) throw problem("Expected “,” or “)”, not " + text.next() + ".");
        return values;
    }

    /// @param before what the value stands after, for problems
    private Value value(String before) {
        int column = text.column();
        Value value = text.isAtQuote() ? Value.text(text.quoted()) : bare(before);
        Optional<String> problem = PredicateCheck.operandProblem(field, operator, value);
        if (problem.isPresent()) throw new Problem(column, problem.get());
        return value;
    }

    private Value bare(String before) {
        int column = text.column();
        String word = text.bare();
        if (word.isEmpty()) throw problem("Expected a value after “" + before + "”.");
        if (word.equalsIgnoreCase("null")) return Value.NULL;
        return switch (PredicateCheck.itemType(field.type())) {
            case FieldType.Scalar(ScalarType type) -> scalar(type, word, column);
            case FieldType.Enumeration type -> parsed(type, word, column);
            case FieldType.Embedded _, FieldType.ListOf _, FieldType.Related _ ->
                    throw new Problem(column, field.name() + " is compared with null only.");
        };
    }

    private Value scalar(ScalarType type, String word, int column) {
        return switch (type) {
            case INT, LONG, FLOAT, AWS_TIMESTAMP ->
                    good(ScalarRules.parseNumber(type, word), column);
            case BOOLEAN -> parsed(new FieldType.Scalar(type), word, column);
            case AWS_DATE, AWS_TIME, AWS_DATE_TIME -> Value.text(word);
            case ID, STRING, AWS_EMAIL, AWS_JSON, AWS_URL, AWS_PHONE, AWS_IP_ADDRESS ->
                    throw new Problem(
                            column, "Put text in quotes: " + QuotedText.write(word) + ".");
        };
    }

    private Value parsed(FieldType type, String word, int column) {
        return good(ScalarRules.parse(schema, type, word), column);
    }

    private static Value good(Parsed parsed, int column) {
        return switch (parsed) {
            case Parsed.Good(Value value) -> value;
            case Parsed.Bad(String sentence) -> throw new Problem(column, sentence);
        };
    }

    private Problem problem(String sentence) {
        return new Problem(text.column(), sentence);
    }
}
