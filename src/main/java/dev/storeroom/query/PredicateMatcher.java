package dev.storeroom.query;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/// Decides in memory what SQL decides in the store; one contract test holds both to the same
/// meaning, which [Operator] describes. It sees one record, so it cannot follow relations.
public final class PredicateMatcher {
    private final ModelType type;

    public PredicateMatcher(ModelType type) {
        this.type = type;
    }

    /// Tells whether the record is one of those the predicate takes.
    ///
    /// @throws IllegalArgumentException if the predicate names a field that the model lacks, or
    ///   follows a relation
    public boolean matches(ModelRecord record, Predicate predicate) {
        return switch (predicate) {
            case Predicate.All() -> true;
            case Predicate.And(List<Predicate> parts) ->
                    parts.stream().allMatch(part -> matches(record, part));
            case Predicate.Or(List<Predicate> parts) ->
                    parts.isEmpty() || parts.stream().anyMatch(part -> matches(record, part));
            case Predicate.Not(Predicate part) -> !matches(record, part);
            case Predicate.Related(String relation, _) ->
                    throw new IllegalArgumentException(
                            "a condition on one record cannot follow " + relation);
            case Predicate.Compare(String field, Operator operator, List<Value> operands) ->
                    new Comparison(
                                    ValueOrder.among(type.field(field).type(), operands),
                                    record.value(field))
                            .holds(operator, operands);
        };
    }

    private record Comparison(ValueOrder order, Value value) {
        boolean holds(Operator operator, List<Value> operands) {
            return switch (operator) {
                case EQ -> isSame(operands.getFirst());
                case NE -> !isSame(operands.getFirst());
                case GT -> compares(operands.getFirst(), order -> order > 0);
                case GE -> compares(operands.getFirst(), order -> order >= 0);
                case LT -> compares(operands.getFirst(), order -> order < 0);
                case LE -> compares(operands.getFirst(), order -> order <= 0);
                case BETWEEN ->
                        compares(operands.getFirst(), order -> order >= 0)
                                && compares(operands.getLast(), order -> order <= 0);
                case BEGINS_WITH ->
                        value instanceof Value.Text(String text)
                                && operands.getFirst() instanceof Value.Text(String start)
                                && text.startsWith(start);
                case CONTAINS -> contains(operands.getFirst());
                case NOT_CONTAINS -> !contains(operands.getFirst());
                case IN -> isAmong(operands);
                case NOT_IN -> !isAmong(operands);
            };
        }

        private boolean isSame(Value operand) {
            if (value.isNull() || operand.isNull()) return value.isNull() && operand.isNull();
            return compares(operand, order -> order == 0);
        }

        private boolean compares(Value operand, IntPredicate holds) {
            OptionalInt found = order.compare(value, operand);
            return found.isPresent() && holds.test(found.getAsInt());
        }

        private boolean contains(Value operand) {
            return switch (value) {
                case Value.Text(String text) ->
                        operand instanceof Value.Text(String part) && text.contains(part);
                case Value.Items(List<Value> items) ->
                        items.stream().anyMatch(item -> isSameItem(item, operand));
                default -> false;
            };
        }

        /// Items compare as they are written, dates too: the store keeps no instants of them.
        private boolean isSameItem(Value item, Value operand) {
            if (item.isNull() || operand.isNull()) return item.isNull() && operand.isNull();
            OptionalInt found = order.compare(item, operand);
            return found.isPresent() && found.getAsInt() == 0;
        }

        private boolean isAmong(List<Value> operands) {
            return operands.stream().anyMatch(this::isSame);
        }
    }
}
