package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.query.Sort;

import org.junit.jupiter.api.Test;

import java.util.List;

class SortClickTest {
    private static final Sort A_UP = Sort.ascending("a");
    private static final Sort A_DOWN = Sort.descending("a");
    private static final Sort B_UP = Sort.ascending("b");

    @Test
    void clicksGoUpThenDownThenNotAtAll() {
        assertThat(SortClick.apply(List.of(), "a", false)).containsExactly(A_UP);
        assertThat(SortClick.apply(List.of(A_UP), "a", false)).containsExactly(A_DOWN);
        assertThat(SortClick.apply(List.of(A_DOWN), "a", false)).isEmpty();
    }

    @Test
    void aPlainClickOnAnotherColumnStartsAnew() {
        assertThat(SortClick.apply(List.of(A_DOWN, B_UP), "c", false))
                .containsExactly(Sort.ascending("c"));
    }

    @Test
    void withShiftTheOthersStayInTheirPlaces() {
        assertThat(SortClick.apply(List.of(A_UP), "b", true)).containsExactly(A_UP, B_UP);
        assertThat(SortClick.apply(List.of(A_UP, B_UP), "a", true)).containsExactly(A_DOWN, B_UP);
        assertThat(SortClick.apply(List.of(A_DOWN, B_UP), "a", true)).containsExactly(B_UP);
    }
}
