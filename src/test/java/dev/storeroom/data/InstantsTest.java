package dev.storeroom.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.ScalarType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.OptionalLong;

class InstantsTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    AWS_DATE_TIME, 1970-01-01T00:00:01.000002Z,    1000002
                    AWS_DATE_TIME, 1970-01-01T02:00:00+02:00,      0
                    AWS_DATE_TIME, 1970-01-01T00:00,               0
                    AWS_DATE_TIME, 1969-12-31T23:59:59.999999999Z, -1
                    AWS_DATE,      1970-01-02,                     86400000000
                    AWS_DATE,      1970-01-01-00:00:01,            1000000
                    AWS_DATE,      -0001-01-01,                    -62198755200000000
                    AWS_TIME,      00:00:00.5,                     500000
                    AWS_TIME,      01:00+02:00,                    -3600000000
                    """)
    void aValueStandsOnTheLineOfTime(ScalarType type, String text, long micros) {
        assertThat(Instants.micros(type, text)).hasValue(micros);
    }

    @ParameterizedTest
    @CsvSource({
        "AWS_DATE_TIME, 2024-02-29",
        "AWS_DATE, 2023-02-29",
        "AWS_TIME, 25:00",
        "STRING, 2024-01-01",
        "AWS_TIMESTAMP, 12"
    })
    void otherTextHasNoPlaceThere(ScalarType type, String text) {
        assertThat(Instants.micros(type, text)).isEqualTo(OptionalLong.empty());
    }
}
