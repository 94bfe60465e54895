package dev.storeroom.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class PredicateTextTest {
    private static PredicateText.Result parse(String text) {
        return PredicateText.parse(EveryType.SCHEMA, EveryType.THING, text);
    }

    private static String reprinted(String text) {
        return switch (parse(text)) {
            case PredicateText.Parsed(Predicate predicate) -> PredicateText.print(predicate);
            case PredicateText.Failed failed -> failed.toString();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    int >= 4                          | int >= 4
                    int>=4                            | int >= 4
                    int ge 4                          | int >= 4
                    int = -1                          | int = -1
                    float < 1e3                       | float < 1000.0
                    float = 5                         | float = 5
                    boolean = TRUE                    | boolean = true
                    title = null                      | title = null
                    title != NULL                     | title != null
                    title = "null"                    | title = "null"
                    title = 'it"s'                    | title = "it\\"s"
                    title = 'it\\'s \\u00e9\\n'       | title = "it's é\\n"
                    title BEGINSWITH "a"              | title beginsWith "a"
                    status = DRAFT                    | status = "DRAFT"
                    status = "GONE"                   | status = "GONE"
                    status in (DRAFT,PUBLISHED)       | status in ("DRAFT", "PUBLISHED")
                    int in ()                         | int in ()
                    int in (1, null)                  | int in (1, null)
                    int notIn ( 1 , 2 )               | int notIn (1, 2)
                    int between 1 and 5 and int = 3   | int between 1 and 5 and int = 3
                    dateTime > 2024-05-01T12:00Z      | dateTime > "2024-05-01T12:00Z"
                    date >= 2024-05                   | date >= "2024-05"
                    tags contains "a"                 | tags contains "a"
                    tags = null                       | tags = null
                    scores contains 3                 | scores contains 3
                    int = 1 or int = 2 and int = 3    | int = 1 or (int = 2 and int = 3)
                    (int = 1 or int = 2) AND int = 3  | (int = 1 or int = 2) and int = 3
                    not int = 1 and int = 2           | not (int = 1) and int = 2
                    not (int = 1 and int = 2)         | not (int = 1 and int = 2)
                    not not int = 1                   | not not (int = 1)
                    ((int = 1))                       | int = 1
                    ()                                | ``
                    not ()                            | not ()
                    ``                                | ``
                    """)
    void aFilterMeansWhatItsPrintSays(String text, String print) {
        assertThat(reprinted(text)).isEqualTo(print);
        assertThat(reprinted(print)).isEqualTo(print);
    }

    static Stream<Predicate> predicates() {
        Predicate one = Predicate.where("int", Operator.EQ, Value.whole(1));
        Predicate two = Predicate.where("title", Operator.CONTAINS, Value.text("\"\\\u0000\t🙂'"));
        Predicate three =
                Predicate.where("float", Operator.BETWEEN, Value.real(-0.0), Value.real(1e300));
        return Stream.of(
                Predicate.ALL,
                one.and(two),
                new Predicate.And(List.of(one, two, three)),
                one.and(two).and(three),
                one.and(two.and(three)),
                one.or(two).or(three).negated(),
                one.and(Predicate.ALL),
                new Predicate.Or(List.of(one.and(two), three.negated(), one.negated().negated())),
                Predicate.where("boolean", Operator.NOT_IN, Value.truth(true), Value.truth(false)));
    }

    @ParameterizedTest
    @MethodSource("predicates")
    void whatIsPrintedIsReadAsAnEqualPredicate(Predicate predicate) {
        assertThat(parse(PredicateText.print(predicate)))
                .isEqualTo(new PredicateText.Parsed(predicate));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    int >=                     | 7  | Expected a value after “>=”.
                    int                        | 4  | Expected one of =, !=, >, >=, <, <=, between, in, notIn after “int”.
                    int == 1                   | 5  | “==” is not a comparison. Use =, !=, >, >=, <, <=, between, in, notIn. Did you mean “=”?
                    boolean > true             | 9  | “>” does not fit boolean, which is Boolean. It takes =, !=, in, notIn, = null, != null.
                    titel = "a"                | 1  | Thing has no field “titel”. Did you mean “title”?
                    title = Tea                | 9  | Put text in quotes: "Tea".
                    title = "Tea               | 9  | This quotation mark has no partner.
                    title = "a\\d"             | 11 | Write \\\\ for a backslash.
                    title = "\\u12"            | 10 | Write four hexadecimal digits after \\u.
                    title = 5                  | 9  | Put text in quotes: "5".
                    int = "5"                  | 7  | int is compared with a number.
                    int = five                 | 7  | “five” is not a whole number. Int takes -2147483648 to 2147483647.
                    int = 99999999999999999999 | 7  | 99999999999999999999 is out of range. Long takes 64-bit whole numbers.
                    boolean = yes              | 11 | “yes” is neither true nor false.
                    status = DRAFTED           | 10 | “DRAFTED” is not one of Status: DRAFT, PUBLISHED. Did you mean “DRAFT”?
                    dateTime > tomorrow        | 12 | dateTime is compared with a date and time like 2026-05-31T14:30:00Z.
                    int > null                 | 7  | “>” does not take null. Write int = null.
                    int between 1              | 14 | Expected “and” with the second value here.
                    int in 1                   | 8  | Expected values in parentheses after “in”.
                    int in (1                  | 10 | Expected “,” or “)”, not the end.
                    int = 1 int = 2            | 9  | Expected “and”, “or” or the end, not “int”.
                    int = 1)                   | 8  | Expected “and”, “or” or the end, not “)”.
                    (int = 1                   | 1  | This parenthesis is never closed.
                    int = 1 and                | 12 | Expected a field of Thing, not the end.
                    = 1                        | 1  | Expected a field of Thing, not “=”.
                    owner = "1"                | 7  | “owner” is a relation: go on with a field of Thing, like owner.id, or ask = null or != null.
                    owner.titel = "Tea"        | 7  | Thing has no field “titel”. Did you mean “title”?
                    address.zip = 1            | 1  | Filters cannot look into “address”.
                    address = "a"              | 11 | address is compared with null only.
                    title.x = 1                | 1  | “title” has no fields of its own.
                    """)
    void aMistakeIsNamedWhereItStands(String text, int column, String sentence) {
        assertThat(parse(text)).isEqualTo(new PredicateText.Failed(column, sentence));
    }

    @Test
    void endlessNestingIsAProblemAndNotACrash() {
        assertThat(parse("(".repeat(100_000))).isInstanceOf(PredicateText.Failed.class);
        assertThat(parse("not ".repeat(100_000))).isInstanceOf(PredicateText.Failed.class);
        assertThat(parse("title = \"" + "x".repeat(1_000_000) + "\""))
                .isInstanceOf(PredicateText.Parsed.class);
    }
}
