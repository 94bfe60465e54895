package dev.storeroom.ui.schemaview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.reader.SchemaProblem.Severity;

import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

import org.junit.jupiter.api.Test;

import java.util.List;

class CodeLinesTest {
    @Test
    void whatIsInABlockIsKnownAgainAfterEachChange() {
        var lines = new CodeLines(List.of("a", "b", "c"));
        assertThat(lines.beginsInBlock(2)).isFalse();
        lines.insertTextSegment(0, 1, "\"\"\"", StyleAttributeMap.EMPTY);
        assertThat(lines.beginsInBlock(2)).isTrue();
        lines.removeRange(TextPos.ofLeading(0, 0), TextPos.ofLeading(1, 0));
        assertThat(lines.beginsInBlock(1)).isFalse();
        assertThat(lines.copy()).containsExactly("b", "c");
    }

    @Test
    void linesAreCutAndJoined() {
        var lines = new CodeLines(List.of("abcd"));
        lines.insertLineBreak(0, 2);
        assertThat(lines.copy()).containsExactly("ab", "cd");
        lines.removeRange(TextPos.ofLeading(0, 1), TextPos.ofLeading(1, 1));
        assertThat(lines.copy()).containsExactly("ad");
    }

    @Test
    void marksMoveWithTheirLines() {
        var marks = new CodeMarks();
        var mark = new CodeMark(3, 1, Severity.ERROR, "wrong");
        marks.set(List.of(mark));
        marks.follow(0, 0, 2);
        assertThat(marks.of(4)).containsExactly(mark.movedBy(2));
        marks.follow(1, 2, 0);
        assertThat(marks.of(3)).containsExactly(mark.movedBy(1));
        marks.follow(2, 3, 0);
        assertThat(marks.of(2)).isEmpty();
        assertThat(marks.of(3)).isEmpty();
    }

    @Test
    void aMarkIsUnderTheWholeWord() {
        var mark = new CodeMark(1, 4, Severity.ERROR, "wrong");
        assertThat("a: Strin!".substring(mark.start("a: Strin!"), mark.end("a: Strin!")))
                .isEqualTo("Strin");
        assertThat(mark.end("a:")).isEqualTo(2);
        assertThat(mark.end("")).isZero();
    }

    @Test
    void aSearchGoesRoundAndKnowsNoCapitals() {
        var search = CodeSearch.of(List.of("Post posted", "x", "POST"), "post");
        assertThat(search.count()).isEqualTo(3);
        assertThat(search.from(2)).contains(new CodeSearch.Match(3, 1, 3));
        assertThat(search.number(4)).contains(new CodeSearch.Match(1, 1, 1));
        assertThat(search.number(0)).contains(new CodeSearch.Match(3, 1, 3));
        assertThat(CodeSearch.of(List.of("a"), "b").from(1)).isEmpty();
    }
}
