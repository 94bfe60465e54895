package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.SourcePosition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class FieldHintsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private final FieldHints hints = new FieldHints(PARIS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AWS_DATE_TIME | 2026-11-22T11:42:00Z | = Sun 22 Nov 2026, 12:42:00 your time
                    AWS_TIMESTAMP | 1700000000           | = Tue 14 Nov 2023, 23:13:20 your time
                    AWS_DATE      | 2026-11-22           | Sunday, 22 November 2026
                    AWS_DATE      | 2026-11-22+02:00     | Sunday, 22 November 2026
                    AWS_DATE      | tomorrow             | ''
                    INT           | 12                   | ''
                    """)
    void textIsExplained(ScalarType scalar, String text, String hint) {
        assertThat(of(scalar, text).text()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AWS_TIMESTAMP | 1700000000000       | 1700000000
                    FLOAT         | 3,14                | 3.14
                    STRING        | 'Hello '            | Hello
                    AWS_DATE_TIME | 2026-11-22T12:42:00 | 2026-11-22T12:42:00Z
                    """)
    void aLikelySlipComesWithARemedy(ScalarType scalar, String text, String better) {
        FieldHint hint = of(scalar, text);
        assertThat(hint.isWarning()).isTrue();
        assertThat(hint.remedies().getFirst().input().text()).isEqualTo(better);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    AWS_DATE      | 2025-01-01+02:00     | 2026-11-22+02:00
                    AWS_DATE      | garbage              | 2026-11-22
                    AWS_DATE_TIME | 2025-01-01T10:00:05Z | 2026-11-22T10:00:05Z
                    AWS_DATE_TIME | ''                   | 2026-11-22T00:00:00+01:00
                    AWS_TIMESTAMP | ''                   | 1795302000
                    """)
    void anotherDayKeepsTheTimeAndItsOffset(ScalarType scalar, String text, String moved) {
        var clock = Clock.fixed(Instant.EPOCH, PARIS);
        var day = LocalDate.of(2026, 11, 22);
        assertThat(TemporalEntry.onDay(scalar, text, day, clock)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "-1, 0", "2.5, 3.5", "'', 0", "12abc, 12abc"})
    void upAddsOneToANumberAndLeavesOtherText(String text, String stepped) {
        assertThat(NumberSteps.stepped(text, 1)).isEqualTo(stepped);
    }

    private FieldHint of(ScalarType scalar, String text) {
        var type = new FieldType.Scalar(scalar);
        var field =
                new Field(
                        "field",
                        type,
                        false,
                        false,
                        null,
                        null,
                        null,
                        new SourcePosition("", 1, 1));
        return hints.of(field, new FieldInput.Typed(text));
    }
}
