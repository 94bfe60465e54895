package dev.storeroom.query;

import dev.storeroom.data.Spelling;
import dev.storeroom.data.Value;
import dev.storeroom.query.PredicateScanner.Problem;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the filter language by recursive descent:
///
/// ```
/// filter     = [ any ]
/// any        = all { "or" all }
/// all        = one { "and" one }
/// one        = "not" one | "(" [ any ] ")" | comparison
/// comparison = field sign value
///            | field "between" value "and" value
///            | field ( "in" | "notIn" ) "(" [ value { "," value } ] ")"
///            | relation "." ( comparison | "(" [ any ] ")" )
///            | relation ( "=" | "!=" ) "null"
/// ```
///
/// What follows a relation's point is about the related model.
final class PredicateParser {
    private static final int DEEPEST = 200;

    /// What people write who know other languages.
    private static final Map<String, String> FOREIGN =
            Map.of(
                    "==", "=",
                    "<>", "!=",
                    "=>", ">=",
                    "=<", "<=",
                    "is", "=",
                    "like", "contains",
                    "startswith", "beginsWith");

    private final Schema schema;
    private final ModelType type;
    private final PredicateScanner text;

    PredicateParser(Schema schema, ModelType type, String text) {
        this.schema = schema;
        this.type = type;
        this.text = new PredicateScanner(text);
    }

    PredicateText.Result parse() {
        try {
            Predicate predicate = text.isAtEnd() ? Predicate.ALL : any(type, 1);
            if (text.isAtEnd()) return new PredicateText.Parsed(predicate);
            throw problem("Expected “and”, “or” or the end, not " + text.next() + ".");
        } catch (Problem problem) {
            return new PredicateText.Failed(problem.column, problem.sentence());
        }
    }

    private Problem problem(String sentence) {
        return new Problem(text.column(), sentence);
    }

    private Predicate any(ModelType type, int depth) {
        List<Predicate> parts = new ArrayList<>();
        do parts.add(all(type, depth));
        while (text.takesWord("or"));
        return parts.size() == 1 ? parts.getFirst() : new Predicate.Or(parts);
    }

    private Predicate all(ModelType type, int depth) {
        List<Predicate> parts = new ArrayList<>();
        do parts.add(one(type, depth));
        while (text.takesWord("and"));
        return parts.size() == 1 ? parts.getFirst() : new Predicate.And(parts);
    }

    private Predicate one(ModelType type, int depth) {
        if (depth > DEEPEST) throw problem("The filter is nested too deep.");
        if (text.takesWord("not")) return one(type, depth + 1).negated();
        int opened = text.column();
        return text.takes('(') ? group(type, opened, depth) : comparison(type, depth);
    }

    /// @param opened where the parenthesis stands that was just taken
    private Predicate group(ModelType type, int opened, int depth) {
        if (text.takes(')')) return Predicate.ALL;
        Predicate group = any(type, depth + 1);
        if (text.takes(')')) return group;
        if (text.isAtEnd()) throw new Problem(opened, "This parenthesis is never closed.");
        throw problem("Expected “and”, “or” or “)”, not " + text.next() + ".");
    }

    private Predicate comparison(ModelType type, int depth) {
        Field field = field(type);
        Optional<RelationPath> path = RelationPath.of(schema, type, field);
        if (path.isPresent()) return related(path.get(), depth);
        int column = text.column();
        Operator operator = operator(field);
        List<Value> operands = new OperandParser(schema, field, operator, text).operands();
        var compare = new Predicate.Compare(field.name(), operator, operands);
        if (!PredicateCheck.isNullTest(compare)) {
            refuse(column, PredicateCheck.operatorProblem(field, operator));
        }
        return compare;
    }

    private Predicate related(RelationPath path, int depth) {
        if (depth > DEEPEST) throw problem("The filter is nested too deep.");
        if (!text.takes('.')) return existence(path);
        int opened = text.column();
        Predicate inner =
                text.takes('(')
                        ? group(path.other(), opened, depth)
                        : comparison(path.other(), depth + 1);
        return Predicate.related(path.relation().name(), inner);
    }

    /// `= null` and `!= null` ask whether there is a related record at all.
    private Predicate existence(RelationPath path) {
        int column = text.column();
        String name = path.relation().name();
        Predicate exists = Predicate.related(name, Predicate.ALL);
        String sign = text.operator();
        if ((sign.equals("=") || sign.equals("!=")) && text.takesWord("null"))
            return sign.equals("=") ? exists.negated() : exists;
        String example = name + "." + path.other().key().fields().getFirst();
        throw new Problem(
                column,
                "“%s” is a relation: go on with a field of %s, like %s, or ask = null or != null."
                        .formatted(name, path.other().name(), example));
    }

    private static void refuse(int column, Optional<String> sentence) {
        if (sentence.isPresent()) throw new Problem(column, sentence.get());
    }

    private Field field(ModelType type) {
        int column = text.column();
        String name = text.name();
        if (name.isEmpty()) {
            throw problem("Expected a field of " + type.name() + ", not " + text.next() + ".");
        }
        refuse(column, PredicateCheck.fieldProblem(schema, type, name));
        Field field = type.field(name);
        if (field.association() == null && text.takes('.'))
            throw new Problem(column, pathProblem(field));
        return field;
    }

    /// Why a filter cannot ask for what lies within that field.
    private String pathProblem(Field field) {
        boolean isEmbedded =
                PredicateCheck.itemType(field.type()) instanceof FieldType.Embedded(String embedded)
                        && schema.findCustomType(embedded).isPresent();
        return isEmbedded
                ? "Filters cannot look into “" + field.name() + "”."
                : "“" + field.name() + "” has no fields of its own.";
    }

    private Operator operator(Field field) {
        int column = text.column();
        String sign = text.operator();
        if (sign.isEmpty()) {
            throw problem("Expected one of %s after “%s”.".formatted(signs(field), field.name()));
        }
        return Arrays.stream(Operator.values())
                .filter(
                        operator ->
                                operator.sign().equalsIgnoreCase(sign)
                                        || operator.word().equalsIgnoreCase(sign))
                .findFirst()
                .orElseThrow(() -> new Problem(column, unknownOperator(field, sign)));
    }

    private static String unknownOperator(Field field, String sign) {
        String meant = FOREIGN.get(sign.toLowerCase(Locale.ROOT));
        String hint =
                meant != null
                        ? " Did you mean “" + meant + "”?"
                        : Spelling.didYouMean(
                                sign,
                                Operators.of(field.type()).stream().map(Operator::sign).toList());
        return "“" + sign + "” is not a comparison. Use " + signs(field) + "." + hint;
    }

    private static String signs(Field field) {
        List<Operator> taken = Operators.of(field.type());
        if (taken.isEmpty()) return "= null or != null";
        return taken.stream().map(Operator::sign).collect(Collectors.joining(", "));
    }
}
