package dev.storeroom.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class InputCoercionTest {
    private static final Schema SCHEMA =
            SchemaReader.read(
                            """
                            type Place @model { id: ID! ratio: Float ratios: [Float] at: At ats: [At] name: String }
                            type At { lat: Float! note: String inner: At }
                            """,
                            "schema.graphql")
                    .schema();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id     | 12                                          | '12'",
                "ratio  | 3                                           | 3.0",
                "ratio  | 9223372036854775807                         | 9223372036854775807",
                "ratios | [1,2.5,null]                                | [1.0,2.5,null]",
                "ratios | 1                                           | 1",
                "at     | {'lat':1,'note':'x','inner':{'lat':2},'z':3} | {'lat':1.0,'note':'x','inner':{'lat':2.0},'z':3}",
                "ats    | [{'lat':1},null]                            | [{'lat':1.0},null]",
                "name   | 12                                          | 12",
            })
    void aValueBecomesWhatAServerWouldMakeOfIt(String field, String given, String coerced) {
        var record = new ModelRecord("Place", Map.of(field, Json.read(given.replace('\'', '"'))));
        assertThat(Json.write(new InputCoercion(SCHEMA).of(record).value(field)))
                .isEqualTo(coerced.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"ratios | [1.5]", "at | {'lat':1.5}", "id | 'x'"})
    void aRecordThatNeedsNothingIsTheSame(String field, String given) {
        var record = new ModelRecord("Place", Map.of(field, Json.read(given.replace('\'', '"'))));
        assertThat(new InputCoercion(SCHEMA).of(record)).isSameAs(record);
    }
}
