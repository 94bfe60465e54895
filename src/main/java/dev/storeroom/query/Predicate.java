package dev.storeroom.query;

import dev.storeroom.data.Value;

import java.util.List;

/// Which records to take. Immutable; meaning is the same in SQL and in [PredicateMatcher].
public sealed interface Predicate {
    /// Every record. It is made here only: a second place could initialize the classes in the other
    /// order on another thread, and both would wait forever.
    @SuppressWarnings("ClassInitializationDeadlock")
    Predicate ALL = new All();

    static Predicate where(String field, Operator operator, Value... operands) {
        return new Compare(field, operator, List.of(operands));
    }

    /// Records that have a related one which the predicate takes.
    static Predicate related(String relation, Predicate predicate) {
        return new Related(relation, predicate);
    }

    default Predicate and(Predicate other) {
        return new And(List.of(this, other));
    }

    default Predicate or(Predicate other) {
        return new Or(List.of(this, other));
    }

    default Predicate negated() {
        return new Not(this);
    }

    record All() implements Predicate {}

    /// A comparison of one field.
    ///
    /// @param field the name of a stored field
    /// @param operands as many as the operator takes
    record Compare(String field, Operator operator, List<Value> operands) implements Predicate {
        public Compare {
            operands = List.copyOf(operands);
            operator.checkCount(operands.size());
        }
    }

    /// True if all are; an empty group is true.
    record And(List<Predicate> parts) implements Predicate {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// True if any is; an empty group is true, as in Amplify.
    record Or(List<Predicate> parts) implements Predicate {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Predicate part) implements Predicate {}

    /// True if at least one related record exists that the predicate takes; negated, if none does.
    ///
    /// @param relation the name of a field that is a relation, to one or to many
    /// @param predicate about the related model
    record Related(String relation, Predicate predicate) implements Predicate {}
}
