package dev.storeroom.query;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Instants;
import dev.storeroom.data.Spelling;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out whether a predicate fits a model, before anything runs it.
public final class PredicateCheck {
    private static final String DATE_START = "-?\\d{4}(-\\d\\d(-\\d\\d)?)?";

    private PredicateCheck() {}

    /// Everything in the predicate that the model does not take; empty if it fits.
    public static List<FieldProblem> of(Schema schema, ModelType type, Predicate predicate) {
        return problems(schema, type, predicate).toList();
    }

    private static Stream<FieldProblem> problems(
            Schema schema, ModelType type, Predicate predicate) {
        return switch (predicate) {
            case Predicate.All() -> Stream.empty();
            case Predicate.And(List<Predicate> parts) ->
                    parts.stream().flatMap(part -> problems(schema, type, part));
            case Predicate.Or(List<Predicate> parts) ->
                    parts.stream().flatMap(part -> problems(schema, type, part));
            case Predicate.Not(Predicate part) -> problems(schema, type, part);
            case Predicate.Compare compare -> comparison(schema, type, compare);
            case Predicate.Related related -> related(schema, type, related);
        };
    }

    private static Stream<FieldProblem> related(
            Schema schema, ModelType type, Predicate.Related related) {
        String name = related.relation();
        Optional<String> wrong = fieldProblem(schema, type, name);
        if (wrong.isPresent()) return Stream.of(new FieldProblem(name, wrong.get()));
        Association association = type.field(name).association();
        if (association == null)
            return Stream.of(new FieldProblem(name, "“" + name + "” is not a relation."));
        return problems(schema, schema.model(association.model()), related.predicate());
    }

    private static Stream<FieldProblem> comparison(
            Schema schema, ModelType type, Predicate.Compare compare) {
        Optional<String> wrongField = fieldProblem(schema, type, compare.field());
        if (wrongField.isPresent()) {
            return Stream.of(new FieldProblem(compare.field(), wrongField.get()));
        }
        if (type.field(compare.field()).association() != null)
            return Stream.of(
                    new FieldProblem(
                            compare.field(),
                            "“" + compare.field() + "” is a relation; ask for one of its fields."));
        Field field = type.field(compare.field());
        if (isNullTest(compare)) return Stream.empty();
        Operator operator = compare.operator();
        Optional<String> wrongOperator = operatorProblem(field, operator);
        Stream<String> sentences =
                wrongOperator.isPresent()
                        ? wrongOperator.stream()
                        : compare.operands().stream()
                                .flatMap(
                                        operand ->
                                                operandProblem(field, operator, operand).stream());
        return sentences.map(sentence -> new FieldProblem(field.name(), sentence));
    }

    /// Tells whether the comparison is `= null` or `!= null`, which any field takes.
    static boolean isNullTest(Predicate.Compare compare) {
        return (compare.operator() == Operator.EQ || compare.operator() == Operator.NE)
                && compare.operands().getFirst().isNull();
    }

    private static boolean takesNull(Operator operator) {
        return switch (operator) {
            case EQ, NE, IN, NOT_IN -> true;
            default -> false;
        };
    }

    /// Why a filter cannot ask for a field, or follow a relation, of that name.
    static Optional<String> fieldProblem(Schema schema, ModelType type, String name) {
        Optional<Field> found = type.findField(name);
        if (found.isEmpty()) {
            List<String> known = type.fields().stream().map(Field::name).toList();
            return Optional.of(
                    type.name()
                            + " has no field “"
                            + name
                            + "”."
                            + Spelling.didYouMean(name, known));
        }
        Association association = found.get().association();
        return association == null || schema.findModel(association.model()).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "“%s” leads to %s, which is not available because of errors."
                                .formatted(name, association.model()));
    }

    /// Why the field does not take the operator with any operand but null.
    static Optional<String> operatorProblem(Field field, Operator operator) {
        List<Operator> taken = Operators.of(field.type());
        if (taken.contains(operator)) return Optional.empty();
        String signs =
                Stream.concat(taken.stream().map(Operator::sign), Stream.of("= null", "!= null"))
                        .collect(Collectors.joining(", "));
        return Optional.of(
                "“%s” does not fit %s, which is %s. It takes %s."
                        .formatted(operator.sign(), field.name(), field.type().text(), signs));
    }

    /// Why the operand fits neither the field nor the operator.
    static Optional<String> operandProblem(Field field, Operator operator, Value operand) {
        if (operand.isNull() && !takesNull(operator)) {
            return Optional.of(
                    "“%s” does not take null. Write %s = null."
                            .formatted(operator.sign(), field.name()));
        }
        boolean fits =
                operand.isNull()
                        || switch (itemType(field.type())) {
                            case FieldType.Scalar(ScalarType scalar) ->
                                    fits(scalar, operator, operand);
                            case FieldType.Enumeration _ -> operand instanceof Value.Text;
                            case FieldType.Embedded _, FieldType.ListOf _, FieldType.Related _ ->
                                    false;
                        };
        return fits ? Optional.empty() : Optional.of(takes(field));
    }

    private static boolean fits(ScalarType type, Operator operator, Value operand) {
        return switch (operand) {
            case Value.Whole _, Value.Real _ -> type.isNumeric();
            case Value.Truth _ -> type == ScalarType.BOOLEAN;
            case Value.Text(String text) ->
                    !type.isNumeric()
                            && type != ScalarType.BOOLEAN
                            && (!type.isTemporal()
                                    || isTextual(operator)
                                    || namesMoment(type, text));
            case Value.Null _, Value.Items _, Value.Entries _ -> false;
        };
    }

    /// The type that operands have: a list's items are compared, not the list.
    static FieldType itemType(FieldType type) {
        return type instanceof FieldType.ListOf(FieldType element, _) ? element : type;
    }

    private static boolean isTextual(Operator operator) {
        return operator == Operator.BEGINS_WITH
                || operator == Operator.CONTAINS
                || operator == Operator.NOT_CONTAINS;
    }

    /// The start of a date will do: as text it sorts before every date that begins with it.
    private static boolean namesMoment(ScalarType type, String text) {
        return Instants.micros(type, text).isPresent()
                || (type != ScalarType.AWS_TIME && text.matches(DATE_START));
    }

    private static String takes(Field field) {
        String what =
                switch (itemType(field.type())) {
                    case FieldType.Scalar(ScalarType scalar) -> operandOf(scalar);
                    case FieldType.Enumeration(var enumType) -> "a value of " + enumType.name();
                    case FieldType.Embedded _, FieldType.ListOf _, FieldType.Related _ ->
                            "null only";
                };
        return "%s is compared with %s.".formatted(field.name(), what);
    }

    private static String operandOf(ScalarType type) {
        return switch (type) {
            case INT, LONG, FLOAT, AWS_TIMESTAMP -> "a number";
            case BOOLEAN -> "true or false";
            case AWS_DATE -> "a date like 2026-05-31";
            case AWS_TIME -> "a time like 14:30";
            case AWS_DATE_TIME -> "a date and time like 2026-05-31T14:30:00Z";
            case ID, STRING, AWS_EMAIL, AWS_JSON, AWS_URL, AWS_PHONE, AWS_IP_ADDRESS -> "text";
        };
    }
}
