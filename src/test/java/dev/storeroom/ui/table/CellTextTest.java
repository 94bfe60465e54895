package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void nullEmptyTextAndBlanksLookDifferent() {
        assertThat(shown("content", Value.NULL)).isEqualTo("∅");
        assertThat(shown("content", Value.text(""))).isEqualTo("“”");
        assertThat(shown("content", Value.text(" a "))).isEqualTo("·a·");
        assertThat(shown("content", Value.text("  "))).isEqualTo("··");
        assertThat(shown("content", Value.text("null"))).isEqualTo("null");
    }

    @Test
    void breaksAndTabsStayOnOneLine() {
        assertThat(shown("content", Value.text("a\r\nb\nc\td"))).isEqualTo("a⏎b⏎c⇥d");
    }

    @Test
    void longTextIsCutAndSaysSo() {
        assertThat(shown("content", Value.text("x".repeat(301)))).isEqualTo("x".repeat(300) + "…");
        assertThat(shown("content", Value.text("x".repeat(300)))).isEqualTo("x".repeat(300));
    }

    @Test
    void eachKindIsDressedByWhatItHolds() {
        assertThat(kind("rating", Value.whole(3))).isEqualTo(CellText.Kind.NUMBER);
        assertThat(kind("rating", Value.text("x"))).isEqualTo(CellText.Kind.INVALID);
        assertThat(kind("rating", Value.NULL)).isEqualTo(CellText.Kind.NULL);
        assertThat(kind("title", Value.NULL)).isEqualTo(CellText.Kind.UNKNOWN);
        assertThat(kind("status", Value.text("DRAFT"))).isEqualTo(CellText.Kind.ENUM);
        assertThat(kind("status", Value.text("GONE"))).isEqualTo(CellText.Kind.UNKNOWN);
        assertThat(kind("id", Value.text("1"))).isEqualTo(CellText.Kind.ID);
    }

    @Test
    void whatIsTypedStandsInForTheValueWithItsProblem() {
        var cell = CellText.of(FakeRows.POST.field("rating"), Value.whole(3));
        assertThat(cell.typed(new CellDraft("a\nb", "Not a number.", null)))
                .isEqualTo(new CellText("a⏎b", CellText.Kind.NUMBER, "Not a number."));
    }

    @Test
    void aDraftOverAnotherValueThanItWasTypedOverTellsThatValue() {
        var rating = FakeRows.POST.field("rating");
        var draft = new CellDraft("4", "Kept.", "3");
        assertThat(draft.over(rating, Value.whole(3)).problem()).isEqualTo("Kept.");
        assertThat(draft.over(rating, Value.whole(5)).problem())
                .isEqualTo("Kept. It became “5” meanwhile. Press Enter twice to replace that.");
        assertThat(draft.over(rating, Value.NULL).problem()).contains("It became null meanwhile.");
        assertThat(CellDraft.saving("4").over(rating, Value.whole(5)).isSaving()).isTrue();
    }

    private static String shown(String field, Value value) {
        return CellText.of(FakeRows.POST.field(field), value).text();
    }

    private static CellText.Kind kind(String field, Value value) {
        return CellText.of(FakeRows.POST.field(field), value).kind();
    }
}
