package dev.storeroom.query;

import static dev.storeroom.query.Operator.BEGINS_WITH;
import static dev.storeroom.query.Operator.BETWEEN;
import static dev.storeroom.query.Operator.CONTAINS;
import static dev.storeroom.query.Operator.EQ;
import static dev.storeroom.query.Operator.GE;
import static dev.storeroom.query.Operator.GT;
import static dev.storeroom.query.Operator.IN;
import static dev.storeroom.query.Operator.LE;
import static dev.storeroom.query.Operator.LT;
import static dev.storeroom.query.Operator.NE;
import static dev.storeroom.query.Operator.NOT_CONTAINS;
import static dev.storeroom.query.Operator.NOT_IN;
import static dev.storeroom.testing.EveryType.thing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What predicates mean, wherever they are decided. Whatever decides them passes these rows.
public abstract class PredicateContract {
    /// Decides whether the predicate takes the record, one of [EveryType#THING].
    protected abstract boolean matches(ModelRecord record, Predicate predicate);

    record Row(String field, Value value, Predicate predicate, boolean expected) {
        @Override
        public String toString() {
            return value + ": " + PredicateText.print(predicate) + " is " + expected;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aComparisonHoldsAsAgreed(Row row) {
        var record =
                thing("id", Value.text("1"), "title", Value.text("Tea")).with(row.field, row.value);
        assertThat(matches(record, row.predicate)).isEqualTo(row.expected);
        assertThat(matches(record, row.predicate.negated())).isEqualTo(!row.expected);
    }

    private static Row row(
            String field, Object value, Operator operator, Object operands, boolean expected) {
        List<?> values = operands instanceof List<?> list ? list : Arrays.asList(operands);
        var predicate =
                Predicate.where(
                        field,
                        operator,
                        values.stream().map(PredicateContract::value).toArray(Value[]::new));
        return new Row(field, value(value), predicate, expected);
    }

    private static Value value(Object value) {
        return switch (value) {
            case Value known -> known;
            case String text -> Value.text(text);
            case Integer number -> Value.whole(number);
            case Long number -> Value.whole(number);
            case Double number -> Value.real(number);
            case Boolean truth -> Value.truth(truth);
            default -> throw new IllegalArgumentException("no value: " + value);
        };
    }

    private static Value items(Object... items) {
        return new Value.Items(Arrays.stream(items).map(PredicateContract::value).toList());
    }

    static Stream<Row> rows() {
        return Stream.of(nulls(), texts(), numbers(), truths(), moments(), lists(), groups())
                .flatMap(rows -> rows);
    }

    private static Stream<Row> nulls() {
        Value none = Value.NULL;
        return Stream.of("title", "status", "int", "float", "boolean", "date", "dateTime")
                .flatMap(
                        field -> {
                            Object operand = sample(field);
                            return Stream.of(
                                    row(field, none, EQ, none, true),
                                    row(field, none, NE, none, false),
                                    row(field, operand, EQ, none, false),
                                    row(field, operand, NE, none, true),
                                    row(field, none, EQ, operand, false),
                                    row(field, none, NE, operand, true),
                                    row(field, none, GT, operand, false),
                                    row(field, none, GE, operand, false),
                                    row(field, none, LT, operand, false),
                                    row(field, none, LE, operand, false),
                                    row(field, none, BETWEEN, List.of(operand, operand), false),
                                    row(field, none, IN, List.of(operand), false),
                                    row(field, none, IN, List.of(), false),
                                    row(field, none, IN, List.of(operand, none), true),
                                    row(field, operand, IN, List.of(none), false),
                                    row(field, none, NOT_IN, List.of(operand, none), false),
                                    row(field, operand, NOT_IN, List.of(none), true),
                                    row(field, none, NOT_IN, List.of(operand), true),
                                    row(field, none, NOT_IN, List.of(), true));
                        });
    }

    private static Object sample(String field) {
        return switch (field) {
            case "int" -> 0;
            case "float" -> 0.0;
            case "boolean" -> false;
            case "date" -> "1970-01-01";
            case "dateTime" -> "1970-01-01T00:00:00Z";
            default -> "";
        };
    }

    private static Stream<Row> texts() {
        return Stream.of(
                row("title", "Tea", EQ, "Tea", true),
                row("title", "Tea", EQ, "tea", false),
                row("title", "Tea", EQ, "Tea ", false),
                row("title", "é", EQ, "e\u0301", false),
                row("title", "12", EQ, "12.0", false),
                row("title", "", EQ, "", true),
                row("title", "Tea", NE, "Tea", false),
                row("title", "Tea", NE, "Coffee", true),
                row("title", "a", GT, "Z", true),
                row("title", "a", GT, "a", false),
                row("title", "a", GE, "a", true),
                row("title", "a", LT, "aa", true),
                row("title", "10", LT, "9", true),
                row("title", "\uFF5E", LT, "🙂", true),
                row("title", "🙂", GT, "\uE000", true),
                row("title", "b", BETWEEN, List.of("a", "b"), true),
                row("title", "bb", BETWEEN, List.of("a", "b"), false),
                row("title", "b", BETWEEN, List.of("c", "a"), false),
                row("title", "Tea time", BEGINS_WITH, "Tea", true),
                row("title", "Tea time", BEGINS_WITH, "tea", false),
                row("title", "Tea time", BEGINS_WITH, "time", false),
                row("title", "Tea time", BEGINS_WITH, "", true),
                row("title", Value.NULL, BEGINS_WITH, "", false),
                row("title", "100%", BEGINS_WITH, "1_", false),
                row("title", "🙂🙃", BEGINS_WITH, "🙂", true),
                row("title", "Tea time", CONTAINS, "a t", true),
                row("title", "Tea time", CONTAINS, "TIME", false),
                row("title", "Tea time", CONTAINS, "", true),
                row("title", Value.NULL, CONTAINS, "", false),
                row("title", "100%", CONTAINS, "0_", false),
                row("title", "a%b", CONTAINS, "%", true),
                row("title", "Tea", NOT_CONTAINS, "T", false),
                row("title", "Tea", NOT_CONTAINS, "t", true),
                row("title", Value.NULL, NOT_CONTAINS, "t", true),
                row("title", "Tea", IN, List.of("Coffee", "Tea"), true),
                row("title", "Tea", IN, List.of("tea"), false),
                row("title", "Tea", IN, List.of(), false),
                row("title", "Tea", NOT_IN, List.of("Coffee", "Tea"), false),
                row("title", "Tea", NOT_IN, List.of("tea"), true),
                row("title", "Tea", NOT_IN, List.of(), true),
                row("status", "DRAFT", EQ, "DRAFT", true),
                row("status", "ARCHIVED", EQ, "ARCHIVED", true),
                row("status", "DRAFT", LT, "PUBLISHED", true),
                row("id", "1", BEGINS_WITH, "1", true),
                row("email", "a@b.c", CONTAINS, "@", true),
                row("json", "{\"a\": 1}", EQ, "{\"a\":1}", false));
    }

    private static Stream<Row> numbers() {
        return Stream.of(
                row("int", 5, EQ, 5, true),
                row("int", 5, EQ, 5.0, true),
                row("int", 5, EQ, 5.5, false),
                row("int", 5, NE, 4, true),
                row("int", 10, GT, 9, true),
                row("int", -1, LT, 0, true),
                row("int", 5, GE, 5, true),
                row("int", 5, LE, 4.9, false),
                row("int", 5, BETWEEN, List.of(5, 6), true),
                row("int", 5, BETWEEN, List.of(4.5, 5.5), true),
                row("int", 5, BETWEEN, List.of(6, 4), false),
                row("int", 5, IN, List.of(4, 5), true),
                row("int", 5, NOT_IN, List.of(4, 5), false),
                row("long", 9007199254740993L, EQ, 9007199254740992L, false),
                row("long", 9007199254740993L, GT, 9007199254740992.0, true),
                row("long", Long.MAX_VALUE, LT, 0x1p63, true),
                row("float", 0.1, EQ, 0.1, true),
                row("float", 5.0, EQ, 5, true),
                row("float", 0.1, LT, 1, true),
                row("float", -0.0, EQ, 0, true),
                row("float", 1e300, GT, Long.MAX_VALUE, true),
                row("timestamp", -1, LT, 0, true));
    }

    private static Stream<Row> truths() {
        return Stream.of(
                row("boolean", true, EQ, true, true),
                row("boolean", true, EQ, false, false),
                row("boolean", false, NE, true, true),
                row("boolean", false, IN, List.of(true, false), true),
                row("boolean", false, NOT_IN, List.of(true), true));
    }

    private static Stream<Row> moments() {
        String noon = "2024-05-01T12:00:00Z";
        return Stream.of(
                row("dateTime", noon, EQ, "2024-05-01T14:00:00.000+02:00", true),
                row("dateTime", noon, NE, "2024-05-01T14:00+02:00", false),
                row("dateTime", noon, LT, "2024-05-01T11:30:00-01:00", true),
                row("dateTime", noon, GE, "2024-05-01T12:00", true),
                row("dateTime", noon, GT, "2024-05-01", true),
                row("dateTime", noon, GT, "2024-06", false),
                row(
                        "dateTime",
                        noon,
                        BETWEEN,
                        List.of("2024-05-01T12:00Z", "2024-05-01T12:00Z"),
                        true),
                row("dateTime", noon, BETWEEN, List.of("2024-05", "2024-05-01T14:00+03:00"), true),
                row("dateTime", noon, BETWEEN, List.of("2024-05", "2024-05-01T11:00-02:00"), false),
                row("dateTime", noon, IN, List.of("2024-05-01T13:00+01:00"), true),
                row("dateTime", noon, IN, List.of("2024-05-01T13:00+01:00", Value.NULL), true),
                row("dateTime", noon, NOT_IN, List.of("2024-05-01T13:00+01:00"), false),
                row("dateTime", noon, BEGINS_WITH, "2024-05", true),
                row("dateTime", noon, CONTAINS, "T12", true),
                row("dateTime", "-0044-03-15T00:00Z", LT, "0001-01-01T00:00Z", true),
                row("dateTime", "soon", EQ, "soon", true),
                row("dateTime", "soon", GT, noon, true),
                row("date", "2024-05-01", LT, "2024-05-02", true),
                row("date", "2024-05-01Z", EQ, "2024-05-01", true),
                row("date", "2024-05-01", LT, "2024-05-01-01:00", true),
                row("time", "09:00", EQ, "09:00:00.000Z", true),
                row("time", "09:00+02:00", LT, "08:00Z", true));
    }

    private static Stream<Row> lists() {
        return Stream.of(
                row("tags", items("banana", "apple"), CONTAINS, "apple", true),
                row("tags", items("banana"), CONTAINS, "an", false),
                row("tags", items("a\"b", "🙂"), CONTAINS, "🙂", true),
                row("tags", items(), CONTAINS, "a", false),
                row("tags", Value.NULL, CONTAINS, "a", false),
                row("tags", items("banana"), NOT_CONTAINS, "an", true),
                row("tags", items("banana"), NOT_CONTAINS, "banana", false),
                row("tags", items(), NOT_CONTAINS, "a", true),
                row("tags", Value.NULL, NOT_CONTAINS, "a", true),
                row("tags", Value.NULL, EQ, Value.NULL, true),
                row("tags", items(), EQ, Value.NULL, false),
                row("scores", items(1, Value.NULL, 3), CONTAINS, 3, true),
                row("scores", items(1, Value.NULL, 3), CONTAINS, 2, false),
                row("scores", items(13), CONTAINS, 3, false),
                row("address", Value.NULL, EQ, Value.NULL, true));
    }

    private static Stream<Row> groups() {
        Predicate yes = Predicate.where("int", EQ, Value.whole(5));
        Predicate no = Predicate.where("int", GT, Value.whole(5));
        return Stream.of(
                group(Predicate.ALL, true),
                group(new Predicate.And(List.of()), true),
                group(new Predicate.Or(List.of()), true),
                group(yes.and(yes), true),
                group(yes.and(no), false),
                group(yes.or(no), true),
                group(no.or(no), false),
                group(no.negated().and(yes.or(no)), true),
                group(no.or(yes).and(no), false),
                group(yes.negated().negated(), true));
    }

    private static Row group(Predicate predicate, boolean expected) {
        return new Row("int", Value.whole(5), predicate, expected);
    }
}
