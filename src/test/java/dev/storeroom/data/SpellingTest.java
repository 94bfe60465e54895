package dev.storeroom.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({"titel, title", "TITLE, title", "contnt, content", "x, ", "rating2, rating"})
    void theNearestNameIsMeantIfItIsNear(String typed, String meant) {
        assertThat(Spelling.nearest(typed, List.of("title", "content", "rating")).orElse(null))
                .isEqualTo(meant);
    }
}
