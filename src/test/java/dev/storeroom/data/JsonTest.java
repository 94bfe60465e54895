package dev.storeroom.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"\"",
                "\"a\\\"b\\\\c\\n\\u0000🙂é\"",
                "0",
                "-9223372036854775808",
                "9223372036854775807",
                "0.1",
                "-0.0",
                "1.0E20",
                "4.9E-324",
                "1.7976931348623157E308",
                "[]",
                "{}",
                "{\"b\":[1,[2.5,null]],\"a\":{\"\":false}}"
            })
    void whatIsReadIsWrittenAgainUnchanged(String text) {
        assertThat(Json.write(Json.read(text))).isEqualTo(text);
        assertThat(Json.read(Json.pretty(Json.read(text)))).isEqualTo(Json.read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "100000000000000000000, 1e20",
        "123456789012345680000, 123456789012345680000d",
        "-9223372036854775808000, -9223372036854775808000d",
        "0.10000000000000001, 0.1"
    })
    void aDoubleSpelledAnotherWayIsThatDouble(String text, double number) {
        assertThat(Json.read(text)).isEqualTo(Value.real(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9223372036854775808001  | the number has more digits than can be kept at line 1, column 1.
                    [1, 12345678901234567890] | the number has more digits than can be kept at line 1, column 5.
                    1e400                   | the number is too large at line 1, column 1.
                    1e-400                  | the number is too close to 0 at line 1, column 1.
                    {"a": 1, "a": 1}        | the field “a” stands twice at line 1, column 10.
                    {"a": }                 | “}” is not expected at line 1, column 7.
                    [1                      | it ends too early, at line 1, column 3.
                    1 2                     | there is more after the value at line 1, column 3.
                    'a'                     | “a” is not expected at line 1, column 1.
                    01                      | “1” is not expected at line 1, column 2.
                    """)
    void whatWouldChangeOrIsNotJsonIsRefusedWithItsPlace(String text, String sentence) {
        var problem = catchThrowableOfType(Json.SyntaxException.class, () -> Json.read(text));
        assertThat(problem.sentence()).isEqualTo(sentence);
    }

    @Test
    void aPlaceOnALaterLineIsNamed() {
        assertThat(Json.problem("{\n  \"a\": x\n}"))
                .hasValueSatisfying(
                        problem ->
                                assertThat(List.of(problem.line, problem.column))
                                        .isEqualTo(List.of(2, 8)));
    }

    @Test
    void deepNestingIsAProblemAndNotACrash() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        assertThat(Json.problem(deep)).isEmpty();
        var problem = catchThrowableOfType(Json.SyntaxException.class, () -> Json.read(deep));
        assertThat(problem).hasMessage("it is nested too deep or too long");
    }

    @Test
    void checkingTakesNumbersOfAnySize() {
        assertThat(Json.problem("[1e999, " + "9".repeat(5_000) + "]")).isEmpty();
    }

    @Test
    void longTextIsReadWhole() {
        Value text = Value.text("x".repeat(30_000_000));
        assertThat(Json.read(Json.write(text))).isEqualTo(text);
    }

    @Test
    void prettyTextHasALineForEachEntry() {
        var value =
                new Value.Entries(
                        Map.of("a", new Value.Items(List.of(Value.whole(1), Value.NULL))));
        assertThat(Json.pretty(value)).isEqualTo("{\n  \"a\": [\n    1,\n    null\n  ]\n}");
    }
}
