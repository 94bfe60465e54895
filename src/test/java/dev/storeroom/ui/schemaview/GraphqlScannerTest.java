package dev.storeroom.ui.schemaview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.ui.schemaview.GraphqlScanner.Kind;
import dev.storeroom.ui.schemaview.GraphqlScanner.Piece;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class GraphqlScannerTest {
    @Test
    void everyKindOfTextHasItsColour() {
        var line = GraphqlScanner.lines("type Post @model { a: 1 } # \"note\"").getFirst();
        assertThat(line)
                .contains(
                        new Piece("type", Kind.KEYWORD),
                        new Piece("Post", Kind.TYPE),
                        new Piece("@model", Kind.DIRECTIVE),
                        new Piece("a", Kind.PLAIN),
                        new Piece("1", Kind.NUMBER),
                        new Piece("# \"note\"", Kind.COMMENT));
    }

    @Test
    void aBlockOfTextGoesOnOverLines() {
        var lines = GraphqlScanner.lines("\"\"\"\ntype # no\n\"\"\"\ntype");
        assertThat(lines.get(1)).containsExactly(new Piece("type # no", Kind.TEXT));
        assertThat(lines.get(3)).containsExactly(new Piece("type", Kind.KEYWORD));
    }

    @Test
    void anEscapedQuoteDoesNotEndAText() {
        assertThat(GraphqlScanner.lines("\"a\\\"b\"x").getFirst())
                .containsExactly(new Piece("\"a\\\"b\"", Kind.TEXT), new Piece("x", Kind.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\"open", "\"\"\"open\n", "a\r\nb\rc", "\"\\", "@", "é🙂{"})
    void noTextIsLostWhateverItIs(String text) {
        String shown =
                GraphqlScanner.lines(text).stream()
                        .map(GraphqlScannerTest::joined)
                        .collect(Collectors.joining("\n"));
        assertThat(shown).isEqualTo(text.replaceAll("\r\n|\r", "\n"));
    }

    private static String joined(List<Piece> line) {
        return line.stream().map(Piece::text).collect(Collectors.joining());
    }
}
