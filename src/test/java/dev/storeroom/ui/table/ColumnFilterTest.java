package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;

import org.junit.jupiter.api.Test;

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

    @Test
    void textThatIsNoNumberSaysWhatWouldBe() {
        assertThat(ColumnFilter.read(FakeRows.POST.field("rating"), ">= x"))
                .isEqualTo(new ColumnFilter.Reading.Wrong("“x” is not a whole number like >= 3."));
    }

    private static Object read(String field, String text) {
        return ColumnFilter.read(FakeRows.POST.field(field), text)
                        instanceof ColumnFilter.Reading.Matches(Predicate predicate)
                ? predicate
                : "not understood";
    }

    private static Predicate where(String field, Operator operator, Value... operands) {
        return Predicate.where(field, operator, operands);
    }

    private static Value text(String text) {
        return Value.text(text);
    }
}
