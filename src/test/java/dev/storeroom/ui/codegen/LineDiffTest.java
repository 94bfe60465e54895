package dev.storeroom.ui.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class LineDiffTest {
    /// Texts are written with a letter for each line.
    @ParameterizedTest
    @CsvSource({
        "abc,   abc,   ' a  b  c'",
        "'',    ab,    '+a +b'",
        "ab,    '',    '−a −b'",
        "abc,   ac,    ' a −b  c'",
        "ac,    abc,   ' a +b  c'",
        "abc,   axc,   ' a −b +x  c'",
        "abcd,  acbd,  ' a −b  c +b  d'",
        "aab,   ab,    ' a −a  b'",
    })
    void theLongestCommonPartStays(String old, String now, String marked) {
        assertThat(marked(LineDiff.of(lines(old), lines(now)))).isEqualTo(marked);
    }

    @Test
    void lineEndsDoNotCount() {
        assertThat(LineDiff.of("a\r\nb\r\n", "a\nb")).allMatch(line -> isSame(line));
    }

    @Test
    void whatIsFarFromAnyChangeIsLeftOut() {
        String old = numbered(1, 20);
        String now = old.replace("10\n", "ten\n");
        assertThat(LineDiff.of(old, now))
                .containsExactly(
                        DiffLine.gap(6),
                        DiffLine.same(7, 7, "7"),
                        DiffLine.same(8, 8, "8"),
                        DiffLine.same(9, 9, "9"),
                        DiffLine.removed(10, "10"),
                        DiffLine.added(10, "ten"),
                        DiffLine.same(11, 11, "11"),
                        DiffLine.same(12, 12, "12"),
                        DiffLine.same(13, 13, "13"),
                        DiffLine.gap(7));
    }

    @Test
    void oneLineIsNotWorthAGap() {
        String old = numbered(1, 5);
        assertThat(LineDiff.of(old, old.replace("5\n", "five\n")))
                .startsWith(DiffLine.same(1, 1, "1"));
    }

    @Test
    void hugeTextsWithNothingInCommonAreReplaced() {
        List<DiffLine> diff = LineDiff.of(numbered(1, 3000), numbered(4000, 6999));
        assertThat(diff).hasSize(6000);
        assertThat(diff.getFirst()).isEqualTo(DiffLine.removed(1, "1"));
        assertThat(diff.getLast()).isEqualTo(DiffLine.added(3000, "6999"));
    }

    private static boolean isSame(DiffLine line) {
        return line.kind() == DiffLine.Kind.SAME;
    }

    private static String marked(List<DiffLine> lines) {
        return lines.stream()
                .map(line -> line.kind().sign() + line.text())
                .collect(Collectors.joining(" "));
    }

    private static String lines(String letters) {
        return letters.chars()
                .mapToObj(letter -> Character.toString(letter) + "\n")
                .collect(Collectors.joining());
    }

    private static String numbered(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> number + "\n")
                .collect(Collectors.joining());
    }
}
