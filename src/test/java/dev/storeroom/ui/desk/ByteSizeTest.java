package dev.storeroom.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1, 1 byte",
        "999, 999 bytes",
        "1000, 1.0 KB",
        "9940, 9.9 KB",
        "9960, 10 KB",
        "999949, 1000 KB",
        "999950, 1.0 MB",
        "4800000, 4.8 MB",
        "5000000000000000, 5000 TB"
    })
    void aSizeReadsAsAPersonWouldSayIt(long bytes, String text) {
        assertThat(ByteSize.text(bytes)).isEqualTo(text);
    }
}
