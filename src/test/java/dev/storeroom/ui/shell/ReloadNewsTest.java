package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReloadNewsTest {
    private static final String BEFORE = "type A @model { id: ID! } type E { e: Int }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id: ID!                        | Read s again.
                    id: ID! a: Int                 | Read s again. The field A.a of type Int is new.
                    id: ID! a: Int b: Int c: E d: E | Read s again. The field A.a of type Int is new. The field A.b of type Int is new. And 2 more.
                    """)
    void whatIsNewIsNamed(String fields, String sentence) {
        Schema now = read(BEFORE.replace("id: ID!", fields));
        assertThat(ReloadNews.sentence("s", read(BEFORE), now)).isEqualTo(sentence);
    }

    private static Schema read(String text) {
        return SchemaReader.read(text, "s").schema();
    }
}
