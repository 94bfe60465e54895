package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.query.Sort;

import org.junit.jupiter.api.Test;

import java.util.List;

class ColumnOrderTest {
    private static final Sort A_UP = Sort.ascending("a");
    private static final Sort A_DOWN = Sort.descending("a");
    private static final Sort B_UP = Sort.ascending("b");
    private static final Sort B_DOWN = Sort.descending("b");
    private static final Sort C_UP = Sort.ascending("c");
    private static final ColumnOrder A = new ColumnOrder(List.of("a"));
    private static final ColumnOrder B = new ColumnOrder(List.of("b"));
    private static final ColumnOrder C = new ColumnOrder(List.of("c"));

    /// A link whose key has two parts.
    private static final ColumnOrder A_B = new ColumnOrder(List.of("a", "b"));

    @Test
    void clicksGoUpThenDownThenNotAtAll() {
        assertThat(A.clicked(List.of(), false)).containsExactly(A_UP);
        assertThat(A.clicked(List.of(A_UP), false)).containsExactly(A_DOWN);
        assertThat(A.clicked(List.of(A_DOWN), false)).isEmpty();
    }

    @Test
    void aPlainClickOnAnotherColumnStartsAnew() {
        assertThat(C.clicked(List.of(A_DOWN, B_UP), false)).containsExactly(C_UP);
    }

    @Test
    void withShiftTheOthersStayInTheirPlaces() {
        assertThat(B.clicked(List.of(A_UP), true)).containsExactly(A_UP, B_UP);
        assertThat(A.clicked(List.of(A_UP, B_UP), true)).containsExactly(A_DOWN, B_UP);
        assertThat(A.clicked(List.of(A_DOWN, B_UP), true)).containsExactly(B_UP);
    }

    @Test
    void aLinkIsOrderedByAllPartsOfItsKey() {
        assertThat(A_B.clicked(List.of(C_UP), true)).containsExactly(C_UP, A_UP, B_UP);
        assertThat(A_B.clicked(List.of(A_UP, B_UP, C_UP), true))
                .containsExactly(A_DOWN, B_DOWN, C_UP);
        assertThat(A_B.clicked(List.of(A_DOWN, B_DOWN), false)).isEmpty();
    }

    @Test
    void oneOfTwoPartsIsNotTheOrderOfTheLink() {
        assertThat(A_B.directionIn(List.of(A_UP))).isEmpty();
        assertThat(A_B.directionIn(List.of(A_UP, B_DOWN))).isEmpty();
        assertThat(A_B.directionIn(List.of(C_UP, A_DOWN, B_DOWN)))
                .contains(Sort.Direction.DESCENDING);
        assertThat(A_B.clicked(List.of(A_DOWN), true)).containsExactly(A_UP, B_UP);
    }
}
