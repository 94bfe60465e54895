package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class FilterExampleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    rating: Int, status: Status       | rating >= 3 and status = DRAFT
                    open: Boolean, status: Status     | status = DRAFT and open = true
                    name: String, price: Float        | price >= 3 and name contains "tea"
                    name: String, tags: [String]      | name contains "tea" and createdAt >= 2026-01-01
                    bornOn: AWSDate, page: AWSURL     | bornOn >= 2026-01-01 and createdAt >= 2026-01-01
                    page: AWSURL                      | createdAt >= 2026-01-01 and id != null
                    """)
    void anExampleComparesFieldsThatTheModelHas(String fields, String example) {
        ModelType model = model("type M @model { %s } enum Status { DRAFT }".formatted(fields));
        assertThat(FilterExample.of(model).within(100)).isEqualTo(example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all-scalars", "blog", "blog-comments", "custom-keys", "tags"})
    void anExampleIsAFilter(String sample) {
        Schema schema = SchemaFiles.read(Path.of("sample-schemas", sample + ".graphql")).schema();
        assertThat(schema.models())
                .allSatisfy(
                        model ->
                                assertThat(
                                                PredicateText.parse(
                                                        schema,
                                                        model,
                                                        FilterExample.of(model).within(100)))
                                        .isInstanceOf(PredicateText.Parsed.class));
    }

    @Test
    void itIsAsLongAsThereIsRoom() {
        var example =
                FilterExample.of(
                        model("type M @model { rating: Int, status: S } enum S { DRAFT }"));
        assertThat(example.within(30)).isEqualTo("rating >= 3 and status = DRAFT");
        assertThat(example.within(29)).isEqualTo("rating >= 3");
        assertThat(example.within(10)).isEmpty();
    }

    private static ModelType model(String schema) {
        return SchemaReader.read(schema, "test.graphql").schema().model("M");
    }
}
