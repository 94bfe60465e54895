package dev.storeroom.ui.schemaview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.ui.schemaview.GraphqlScanner.Kind;
import dev.storeroom.ui.schemaview.GraphqlScanner.Line;
import dev.storeroom.ui.schemaview.GraphqlScanner.Piece;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

class GraphqlScannerTest {
    @Test
    void everyKindOfTextHasItsColour() {
        var line = GraphqlScanner.scan("type Post @model { a: 1 } # \"note\"", false).pieces();
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
        assertThat(GraphqlScanner.scan("name: \"\"\"", false).endsInBlock()).isTrue();
        assertThat(GraphqlScanner.scan("type # no", true))
                .isEqualTo(new Line(List.of(new Piece("type # no", Kind.TEXT)), true));
        assertThat(GraphqlScanner.scan("\"\"\" type", true))
                .isEqualTo(
                        new Line(
                                List.of(
                                        new Piece("\"\"\"", Kind.TEXT),
                                        new Piece(" ", Kind.PLAIN),
                                        new Piece("type", Kind.KEYWORD)),
                                false));
    }

    @Test
    void anEscapedQuoteDoesNotEndAText() {
        assertThat(GraphqlScanner.scan("\"a\\\"b\"x", false).pieces())
                .containsExactly(new Piece("\"a\\\"b\"", Kind.TEXT), new Piece("x", Kind.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"open", "\"\"\"open", "\"\\", "@", "é🙂{", "a\tb\u2028"})
    void noTextIsLostWhateverItIs(String line) {
        for (boolean inBlock : new boolean[] {false, true})
            assertThat(joined(GraphqlScanner.scan(line, inBlock).pieces())).isEqualTo(line);
    }

    private static String joined(List<Piece> line) {
        return line.stream().map(Piece::text).collect(Collectors.joining());
    }
}
