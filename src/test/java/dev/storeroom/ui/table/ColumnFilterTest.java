package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Labels;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnFilterTest {
    @Test
    void textIsContainedNumbersAreEqualAndSignsSayOtherwise() {
        assertThat(read("title", "tea")).isEqualTo(where("title", Operator.CONTAINS, text("tea")));
        assertThat(read("title", "= tea")).isEqualTo(where("title", Operator.EQ, text("tea")));
        assertThat(read("rating", "3")).isEqualTo(where("rating", Operator.EQ, Value.whole(3)));
        assertThat(read("rating", ">= 3")).isEqualTo(where("rating", Operator.GE, Value.whole(3)));
        assertThat(read("rating", "2..5"))
                .isEqualTo(where("rating", Operator.BETWEEN, Value.whole(2), Value.whole(5)));
    }

    @Test
    void nullNotnullAndEmptyAreThreeThings() {
        assertThat(read("content", "null")).isEqualTo(where("content", Operator.EQ, Value.NULL));
        assertThat(read("content", "notnull")).isEqualTo(where("content", Operator.NE, Value.NULL));
        assertThat(read("content", "empty")).isEqualTo(where("content", Operator.EQ, text("")));
    }

    @Test
    void checkedChoicesAreAList() {
        assertThat(read("status", "DRAFT, PUBLISHED"))
                .isEqualTo(where("status", Operator.IN, text("DRAFT"), text("PUBLISHED")));
    }

    @ParameterizedTest
    @CsvSource({
        "rating, >= x",
        "rating, 5d",
        "rating, 1..x",
        "rating, NaN",
        "rating, empty",
        "rating, contains 3",
        "status, WRONG",
        "featured, yes",
        "createdAt, > soon"
    })
    void textThatTheFieldDoesNotTakeIsRefusedWithASentence(String field, String text) {
        assertThat(reading(field, text))
                .isInstanceOfSatisfying(
                        ColumnFilter.Reading.Wrong.class,
                        wrong -> assertThat(wrong.sentence()).endsWith("."));
    }

    @Test
    void aWholeFieldAsksForAWholeNumber() {
        assertThat(reading("rating", ">= many"))
                .isEqualTo(
                        new ColumnFilter.Reading.Wrong(
                                "“many” is not a whole number. Int takes -2147483648 to 2147483647."));
    }

    @Test
    void aWholeFieldIsComparedWithAnyNumber() {
        assertThat(read("rating", "< 2.5"))
                .isEqualTo(where("rating", Operator.LT, Value.real(2.5)));
    }

    @Test
    void aLinkIsNullAsSoonAsOnePartOfItsKeyIs() {
        Schema schema =
                SchemaReader.read(
                                """
                                type Lot @model {
                                  article: ID! @primaryKey(sortKeyFields: ["number"])
                                  number: Int!
                                }
                                type Weighing @model {
                                  id: ID!
                                  article: ID
                                  number: Int
                                  lot: Lot @hasOne(fields: ["article", "number"])
                                }
                                """,
                                "lots.graphql")
                        .schema();
        ModelType weighing = schema.model("Weighing");
        Predicate article = where("article", Operator.EQ, Value.NULL);
        Predicate number = where("number", Operator.EQ, Value.NULL);
        assertThat(ColumnFilter.read(schema, Labels.USUAL, weighing, weighing.field("lot"), "null"))
                .isEqualTo(new ColumnFilter.Reading.Matches(article.or(number)));
        assertThat(
                        ColumnFilter.read(
                                schema, Labels.USUAL, weighing, weighing.field("lot"), "notnull"))
                .isEqualTo(
                        new ColumnFilter.Reading.Matches(
                                where("article", Operator.NE, Value.NULL)
                                        .and(where("number", Operator.NE, Value.NULL))));
    }

    private static Object read(String field, String text) {
        return reading(field, text) instanceof ColumnFilter.Reading.Matches(Predicate predicate)
                ? predicate
                : "not understood";
    }

    private static ColumnFilter.Reading reading(String field, String text) {
        return ColumnFilter.read(
                FakeRows.SCHEMA, Labels.USUAL, FakeRows.POST, FakeRows.POST.field(field), text);
    }

    private static Predicate where(String field, Operator operator, Value... operands) {
        return Predicate.where(field, operator, operands);
    }

    private static Value text(String text) {
        return Value.text(text);
    }
}
