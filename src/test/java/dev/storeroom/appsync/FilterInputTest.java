package dev.storeroom.appsync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.query.PredicateText;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterInputTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                    | null
                    int > 3               | {"and":[{"int":{"gt":3}}]}
                    title = null          | {"and":[{"title":{"eq":null}}]}
                    int between 1 and 2   | {"and":[{"int":{"between":[1,2]}}]}
                    int = 1 and int = 2   | {"and":[{"int":{"eq":1}},{"int":{"eq":2}}]}
                    int = 1 or not int < 2 | {"or":[{"int":{"eq":1}},{"not":{"int":{"lt":2}}}]}
                    int in (1, 2)         | {"or":[{"int":{"eq":1}},{"int":{"eq":2}}]}
                    int notIn (1, 2)      | {"and":[{"int":{"ne":1}},{"int":{"ne":2}}]}
                    not int = 1           | {"and":[{"not":{"int":{"eq":1}}}]}
                    title beginsWith "a"  | {"and":[{"title":{"beginsWith":"a"}}]}
                    """)
    void aPredicateIsWrittenAsAppSyncReadsIt(String text, String json) {
        var parsed = PredicateText.parse(EveryType.SCHEMA, EveryType.THING, text);
        assertThat(parsed).isInstanceOf(PredicateText.Parsed.class);
        var predicate = ((PredicateText.Parsed) parsed).predicate();
        assertThat(Json.write(FilterInput.of(predicate))).isEqualTo(json);
    }
}
