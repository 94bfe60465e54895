package dev.storeroom.appsync;

import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;

import java.util.List;
import java.util.Map;

/// Predicates as AppSync's filter and condition inputs.
///
/// The inputs have no `in` and `notIn`; they become `or` of `eq`, and `and` of `ne`.
public final class FilterInput {
    private FilterInput() {}

    /// The input; null's value for a predicate that takes everything.
    ///
    /// The root is always a group, as the official clients send it.
    ///
    /// @throws IllegalArgumentException for an `in` without values or a relation, which the inputs
    ///   cannot say
    public static Value of(Predicate predicate) {
        return switch (inGroups(predicate)) {
            case Predicate.All() -> Value.NULL;
            case Predicate.And(List<Predicate> parts) when parts.isEmpty() -> Value.NULL;
            case Predicate.Or(List<Predicate> parts) when parts.isEmpty() -> Value.NULL;
            case Predicate.And(List<Predicate> parts) -> group("and", parts);
            case Predicate.Or(List<Predicate> parts) -> group("or", parts);
            case Predicate.Not _, Predicate.Compare _, Predicate.Related _ ->
                    group("and", List.of(predicate));
        };
    }

    private static Predicate inGroups(Predicate predicate) {
        if (!(predicate instanceof Predicate.Compare(var field, var operator, var operands))) {
            return predicate;
        }
        return switch (operator) {
            case IN -> {
                if (operands.isEmpty()) throw new IllegalArgumentException(field + " in ()");
                yield new Predicate.Or(each(field, Operator.EQ, operands));
            }
            case NOT_IN -> new Predicate.And(each(field, Operator.NE, operands));
            default -> predicate;
        };
    }

    private static List<Predicate> each(String field, Operator operator, List<Value> operands) {
        return operands.stream().map(operand -> Predicate.where(field, operator, operand)).toList();
    }

    private static Value part(Predicate predicate) {
        return switch (inGroups(predicate)) {
            case Predicate.All() -> new Value.Entries(Map.of());
            case Predicate.And(List<Predicate> parts) -> group("and", parts);
            case Predicate.Or(List<Predicate> parts) -> group("or", parts);
            case Predicate.Not(Predicate part) -> entry("not", part(part));
            case Predicate.Compare compare -> comparison(compare);
            case Predicate.Related(String relation, _) ->
                    throw new IllegalArgumentException("AppSync cannot follow " + relation);
        };
    }

    private static Value comparison(Predicate.Compare compare) {
        Value operand =
                compare.operator() == Operator.BETWEEN
                        ? new Value.Items(compare.operands())
                        : compare.operands().getFirst();
        return entry(compare.field(), entry(compare.operator().word(), operand));
    }

    private static Value group(String word, List<Predicate> parts) {
        return entry(word, new Value.Items(parts.stream().map(FilterInput::part).toList()));
    }

    private static Value entry(String name, Value value) {
        return new Value.Entries(Map.of(name, value));
    }
}
