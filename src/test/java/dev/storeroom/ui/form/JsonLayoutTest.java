package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLayoutTest {
    @Test
    void formattingIndentsEntriesAndItems() {
        assertThat(JsonLayout.formatted("{\"a\":[1,2],\"b\":{}}"))
                .isEqualTo(
                        """
                        {
                          "a": [
                            1,
                            2
                          ],
                          "b": {}
                        }""");
    }

    @Test
    void minifyingTakesFormattingBack() {
        String text = "{\"a\":[1,{\"b\":null}],\"c\":[]}";
        assertThat(JsonLayout.minified(JsonLayout.formatted(text))).isEqualTo(text);
    }

    @Test
    void numbersAndStringsStayAsTheyWereTyped() {
        String text = "[1.10,12345678901234567890,\"a : { \\\" , b\",1e2]";
        assertThat(JsonLayout.minified(JsonLayout.formatted(text))).isEqualTo(text);
    }
}
