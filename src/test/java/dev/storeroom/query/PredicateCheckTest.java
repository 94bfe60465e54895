package dev.storeroom.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Value;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.api.Test;

class PredicateCheckTest {
    @Test
    void everyProblemOfAPredicateIsFound() {
        var predicate =
                Predicate.where("titel", Operator.EQ, Value.text("a"))
                        .and(Predicate.where("boolean", Operator.GT, Value.truth(true)).negated())
                        .or(Predicate.where("int", Operator.IN, Value.text("1"), Value.NULL))
                        .or(Predicate.where("int", Operator.GT, Value.NULL));
        assertThat(PredicateCheck.of(EveryType.SCHEMA, EveryType.THING, predicate))
                .containsExactly(
                        new FieldProblem(
                                "titel", "Thing has no field “titel”. Did you mean “title”?"),
                        new FieldProblem(
                                "boolean",
                                "“>” does not fit boolean, which is Boolean. It takes =, !=, in,"
                                        + " notIn, = null, != null."),
                        new FieldProblem("int", "int is compared with a number."),
                        new FieldProblem("int", "“>” does not take null. Write int = null."));
    }

    @Test
    void everyStoredFieldMayBeTestedForNull() {
        for (var field : EveryType.THING.storedFields()) {
            var predicate = Predicate.where(field.name(), Operator.EQ, Value.NULL);
            assertThat(PredicateCheck.of(EveryType.SCHEMA, EveryType.THING, predicate)).isEmpty();
        }
    }

    @Test
    void operatorsFollowTheType() {
        assertThat(Operators.of(EveryType.THING.field("boolean").type()))
                .containsExactly(Operator.EQ, Operator.NE, Operator.IN, Operator.NOT_IN);
        assertThat(Operators.of(EveryType.THING.field("int").type()))
                .doesNotContain(Operator.CONTAINS, Operator.BEGINS_WITH)
                .contains(Operator.BETWEEN);
        assertThat(Operators.of(EveryType.THING.field("tags").type()))
                .containsExactly(Operator.CONTAINS, Operator.NOT_CONTAINS);
        assertThat(Operators.of(EveryType.THING.field("address").type())).isEmpty();
    }
}
