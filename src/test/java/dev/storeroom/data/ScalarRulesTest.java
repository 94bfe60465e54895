package dev.storeroom.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarRulesTest {
    private static Parsed parse(String field, String text) {
        return ScalarRules.parse(EveryType.SCHEMA, EveryType.THING.field(field).type(), text);
    }

    private static String sentence(String field, String text) {
        return switch (parse(field, text)) {
            case Parsed.Good(Value value) -> "good: " + value;
            case Parsed.Bad(String sentence) -> sentence;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    int       | 2147483647
                    int       | -2147483648
                    long      | 9223372036854775807
                    float     | 0.1
                    float     | -0
                    float     | 5
                    float     | 1E20
                    float     | 4.9E-324
                    float     | 1.7976931348623157E308
                    boolean   | true
                    status    | DRAFT
                    title     | ' kept as typed '
                    title     | ''
                    title     | 🙂
                    date      | 2024-02-29
                    date      | -0044-03-15
                    date      | 2024-02-29Z
                    date      | 2024-02-29+02:00
                    date      | 2024-02-29-11:30:15
                    time      | 23:59
                    time      | 23:59:59
                    time      | 23:59:59.123456789
                    time      | 00:00Z
                    time      | 00:00:00.1+05:30
                    dateTime  | 2024-02-29T00:00Z
                    dateTime  | 2024-02-29T23:59:59.999-08:00
                    timestamp | -1
                    email     | o'hara+box@mail.example.com
                    email     | root@localhost
                    json      | {"a": [1, 2.50, null]}
                    json      | '{"a":1,"a":2}'
                    json      | 12345678901234567890123456789e999
                    json      | "text"
                    url       | https://example.com/a/b?c=d//e
                    url       | mailto:somebody@example.com
                    phone     | 12
                    phone     | +1 202-555-0100
                    ip        | 192.0.2.1
                    ip        | 10.0.0.0/8
                    ip        | ::
                    ip        | ::1
                    ip        | 2001:db8::/32
                    ip        | 1:2:3:4:5:6:7:8
                    ip        | ::ffff:192.0.2.1
                    tags      | ["a","b"]
                    scores    | [1,null,3]
                    address   | {"street":"Main","zip":1,"former":{"street":"Old"}}
                    """)
    void validTextIsShownAsItWasTyped(String field, String text) {
        FieldType type = EveryType.THING.field(field).type();
        assertThat(parse(field, text)).isInstanceOf(Parsed.Good.class);
        Value value = ((Parsed.Good) parse(field, text)).value();
        assertThat(ScalarRules.display(type, value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    int       | 12abc       | “12abc” is not a whole number. Int takes -2147483648 to 2147483647.
                    int       | 5.0         | “5.0” is not a whole number. Int takes -2147483648 to 2147483647.
                    int       | 2147483648  | 2147483648 is out of range. Int takes -2147483648 to 2147483647.
                    long      | 9223372036854775808 | 9223372036854775808 is out of range. Long takes 64-bit whole numbers.
                    timestamp | soon        | “soon” is not a whole number. AWSTimestamp takes seconds since 1970.
                    float     | 1,5         | Write the decimal point as a point: 1.5.
                    float     | NaN         | “NaN” is not a number. Write one like 12.5 or 1.2e-7.
                    float     | 1e400       | 1e400 is too large. Float takes up to 1.7976931348623157E308.
                    float     | -1e-400     | -1e-400 is too close to 0. Float takes down to 4.9E-324.
                    boolean   | yes         | “yes” is neither true nor false.
                    status    | DRAFTT      | “DRAFTT” is not one of Status: DRAFT, PUBLISHED. Did you mean “DRAFT”?
                    date      | 31.5.2024   | “31.5.2024” is not a date. Write it like 2026-05-31, and an offset like +02:00 if it matters.
                    date      | 2023-02-29  | “2023-02-29” is in no calendar. Write it like 2026-05-31, and an offset like +02:00 if it matters.
                    dateTime  | 2024-02-29T00:00 | “2024-02-29T00:00” does not say in which time zone. End it with Z for UTC, or with an offset like +02:00.
                    dateTime  | 2024-02-29 00:00Z | Put T instead of the space between date and time: 2024-02-29T00:00Z.
                    dateTime  | '2024-02-29T00:00Z ' | Remove the space around “2024-02-29T00:00Z”.
                    json      | {"a": bare} | This is not JSON: “b” is not expected at line 1, column 7.
                    json      | {"a": 1     | This is not JSON: it ends too early, at line 1, column 8.
                    json      | 1 2         | This is not JSON: there is more after the value at line 1, column 3.
                    json      | ''          | This is not JSON: there is nothing at line 1, column 1.
                    url       | example.com | “example.com” has no scheme. Start it with one, like https://.
                    url       | https://    | “https://” is not a URL. Write it like https://example.com/page.
                    url       | https://a/b//c | “https://a/b//c” has // in its path, which is not taken.
                    tags      | ["a", null] | [1]: Items of this list may not be null.
                    scores    | [1, "2"]    | [1]: “2” is not a whole number. Int takes -2147483648 to 2147483647.
                    scores    | 1           | 1 is not a list, like [1, 2].
                    scores    | null        | Null is not a value of [Int].
                    address   | {"zip": 1}  | street: A value is required.
                    address   | {"street": "a", "zipp": 1} | zipp: Address has no field “zipp”. Did you mean “zip”?
                    address   | {"street": 1, "street": 2} | This is not JSON: the field “street” stands twice at line 1, column 15.
                    """)
    void badTextGetsASentence(String field, String text, String sentence) {
        assertThat(sentence(field, text)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date     | 2024-02-29+19:00
                    date     | 24-02-29
                    time     | 24:00
                    time     | 9:00
                    time     | 09:00.5
                    time     | 09:00:00.1234567890
                    dateTime | 2024-02-29
                    dateTime | 2024-02-29T00:00z
                    email    | somebody
                    email    | a@b@c
                    email    | a@-b.com
                    url      | https:///path
                    url      | http://a b
                    phone    | 1
                    phone    | 1--2
                    phone    | (202) 555
                    ip       | 192.0.2.256
                    ip       | 192.0.2.01
                    ip       | 192.0.2.1/33
                    ip       | 1:2:3:4:5:6:7
                    ip       | 1::2::3
                    ip       | 1:2:3:4:5:6:7::8
                    ip       | :::
                    ip       | fe80::1%eth0
                    json     | 'single'
                    json     | {a:1}
                    json     | [1,]
                    json     | NaN
                    """)
    void whatAppSyncRefusesIsRefusedHere(String field, String text) {
        assertThat(parse(field, text)).isInstanceOf(Parsed.Bad.class);
    }

    @Test
    void aHalfCharacterIsRefusedBecauseNoFileKeepsIt() {
        assertThat(sentence("title", "a\uD83D")).startsWith("The text holds half of a character");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    title     | 'end '        | The text ends with a space.
                    title     | ' start'      | The text starts with a space.
                    title     | ' '           | The text is nothing but space.
                    title     | 'in between'  |
                    timestamp | 1716000000000 | This looks like milliseconds. Divide it by 1000 to get seconds.
                    timestamp | 1716000000    |
                    float     | 0.10000000000000001 | This will be kept as 0.1, the nearest Float.
                    float     | 0.10          |
                    float     | 0e99999999999 |
                    """)
    void whatMayNotBeMeantIsWarnedOf(String field, String text, String warning) {
        assertThat(ScalarRules.warning(EveryType.THING.field(field).type(), text).orElse(null))
                .isEqualTo(warning);
    }

    @ParameterizedTest
    @CsvSource({"9007199254740992, true", "9007199254740993, false", "9223372036854775807, false"})
    void aWholeNumberIsAFloatIfItStaysTheSame(long number, boolean isTaken) {
        assertThat(ScalarRules.problem(ScalarType.FLOAT, Value.whole(number)).isEmpty())
                .isEqualTo(isTaken);
    }

    @Test
    void coercionChangesTheKindOfANumberAndNeverItsSize() {
        assertThat(ScalarRules.coerced(ScalarType.ID, Value.whole(12))).isEqualTo(Value.text("12"));
        assertThat(ScalarRules.coerced(ScalarType.FLOAT, Value.whole(12)))
                .isEqualTo(Value.real(12));
        assertThat(ScalarRules.coerced(ScalarType.FLOAT, Value.whole(Long.MAX_VALUE)))
                .isEqualTo(Value.whole(Long.MAX_VALUE));
        assertThat(ScalarRules.coerced(ScalarType.STRING, Value.whole(12)))
                .isEqualTo(Value.whole(12));
    }
}
