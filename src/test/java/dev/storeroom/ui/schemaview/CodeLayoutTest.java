package dev.storeroom.ui.schemaview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CodeLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "'type Post {', '  '",
        "'  id: ID!', '  '",
        "'  posts(', '    '",
        "'}', ''",
        "'', ''",
        "'\ttitle: String', '\t'"
    })
    void aNewLineStandsUnderTheOneBefore(String before, String indent) {
        assertThat(CodeLayout.indentAfter(before)).isEqualTo(indent);
    }

    @Test
    void commentsComeAndGoAtTheLeastIndentation() {
        var code = List.of("  a: Int", "", "    b: Int");
        var comments = List.of("  # a: Int", "", "  #   b: Int");
        assertThat(CodeLayout.commented(code)).isEqualTo(comments);
        assertThat(CodeLayout.commented(comments)).isEqualTo(code);
        assertThat(CodeLayout.commented(List.of("#a", "b"))).containsExactly("# #a", "# b");
    }

    @Test
    void linesGoInAndOutByOneLevel() {
        assertThat(CodeLayout.indented(List.of("a", "", " b"))).containsExactly("  a", "", "   b");
        assertThat(CodeLayout.outdented(List.of("   a", "\t\tb", "c", "")))
                .containsExactly(" a", "\tb", "c", "");
    }
}
