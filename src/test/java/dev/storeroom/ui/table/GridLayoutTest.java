package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;
import dev.storeroom.query.Sort;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class GridLayoutTest {
    private static final GridLayout.Column TITLE = new GridLayout.Column("title", 300, true);

    @Test
    void aLayoutIsReadAsItWasWritten() {
        var layout =
                new GridLayout(
                        List.of(TITLE, new GridLayout.Column("id", 90, false)),
                        List.of(Sort.descending("rating"), Sort.ascending("title")),
                        Map.of("rating", ">= 3", "", "rating > 1"));
        assertThat(GridLayout.of(layout.toValue(), FakeRows.POST)).isEqualTo(layout);
    }

    @Test
    void fieldsThatAreGoneAreLeftOut() {
        var layout =
                new GridLayout(
                        List.of(new GridLayout.Column("gone", 90, true), TITLE),
                        List.of(Sort.ascending("gone")),
                        Map.of("gone", "1"));
        assertThat(GridLayout.of(layout.toValue(), FakeRows.POST))
                .isEqualTo(new GridLayout(List.of(TITLE), List.of(), Map.of()));
    }

    @Test
    void whatIsNoLayoutIsTheUsualOne() {
        assertThat(GridLayout.of(Value.NULL, FakeRows.POST)).isEqualTo(GridLayout.NONE);
        assertThat(GridLayout.of(Value.text("x"), FakeRows.POST)).isEqualTo(GridLayout.NONE);
    }
}
