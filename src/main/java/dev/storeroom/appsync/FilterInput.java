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
    public static Value of(Predicate predicate) {
        return switch (predicate) {
            case Predicate.All() -> Value.NULL;
            case Predicate.And(List<Predicate> parts) when parts.isEmpty() -> Value.NULL;
            case Predicate.Or(List<Predicate> parts) when parts.isEmpty() -> Value.NULL;
            case Predicate.And _, Predicate.Or _ -> part(predicate);
            case Predicate.Not _, Predicate.Compare _ ->
                    entry("and", new Value.Items(List.of(part(predicate))));
        };
    }

    private static Value part(Predicate predicate) {
        return switch (predicate) {
            case Predicate.All() -> new Value.Entries(Map.of());
            case Predicate.And(List<Predicate> parts) -> group("and", parts);
            case Predicate.Or(List<Predicate> parts) -> group("or", parts);
            case Predicate.Not(Predicate part) -> entry("not", part(part));
            case Predicate.Compare compare -> comparison(compare);
        };
    }

    private static Value comparison(Predicate.Compare compare) {
        String field = compare.field();
        List<Value> operands = compare.operands();
        return switch (compare.operator()) {
            case IN -> group("or", each(field, Operator.EQ, operands));
            case NOT_IN -> group("and", each(field, Operator.NE, operands));
            case BETWEEN ->
                    entry(field, entry(compare.operator().word(), new Value.Items(operands)));
            default -> entry(field, entry(compare.operator().word(), operands.getFirst()));
        };
    }

    private static List<Predicate> each(String field, Operator operator, List<Value> operands) {
        return operands.stream().map(operand -> Predicate.where(field, operator, operand)).toList();
    }

    private static Value group(String word, List<Predicate> parts) {
        return entry(word, new Value.Items(parts.stream().map(FilterInput::part).toList()));
    }

    private static Value entry(String name, Value value) {
        return new Value.Entries(Map.of(name, value));
    }
}
