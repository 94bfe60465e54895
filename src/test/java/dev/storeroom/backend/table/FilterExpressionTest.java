package dev.storeroom.backend.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FilterExpressionTest {
    /// A record `{a: ..., b: 2}`, a filter, and whether it lets the record through.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "5        | {'a':{'eq':5}}                    | true",
                "5        | {'a':{'eq':5.0}}                  | true",
                "5        | {'a':{'eq':'5'}}                  | false",
                "5        | {'a':{'ne':'5'}}                  | true",
                "5        | {'a':{'lt':5}}                    | false",
                "5        | {'a':{'le':5}}                    | true",
                "5        | {'a':{'gt':4,'lt':6}}             | true",
                "5        | {'a':{'gt':4,'lt':5}}             | false",
                "5        | {'a':{'between':[5,6]}}           | true",
                "5        | {'a':{'between':[6,7]}}           | false",
                "'é'      | {'a':{'gt':'z'}}                  | true",
                "'ab'     | {'a':{'beginsWith':'a'}}          | true",
                "'ab'     | {'a':{'beginsWith':'b'}}          | false",
                "'ab'     | {'a':{'contains':'b'}}            | true",
                "'ab'     | {'a':{'notContains':'b'}}         | false",
                "['x']    | {'a':{'contains':'x'}}            | true",
                "['xy']   | {'a':{'contains':'x'}}            | false",
                "'é'      | {'a':{'size':{'eq':2}}}           | true",
                "[1,2,3]  | {'a':{'size':{'gt':3}}}           | false",
                "'ab'     | {'a':{'attributeType':'string'}}  | true",
                "5        | {'a':{'attributeType':'string'}}  | false",
                "null     | {'a':{'attributeType':'_null'}}   | true",
                "null     | {'a':{'attributeExists':true}}    | true",
                "null     | {'a':{'eq':null}}                 | true",
                "null     | {'a':{'ne':5}}                    | true",
                "null     | {'a':{'lt':5}}                    | false",
                "true     | {'a':{'eq':true}}                 | true",
                "5        | {'c':{'eq':5}}                    | false",
                "5        | {'c':{'ne':5}}                    | true",
                "5        | {'c':{'notContains':'x'}}         | true",
                "5        | {'c':{'attributeExists':false}}   | true",
                "5        | {'c':{'attributeExists':true}}    | false",
                "5        | {'c':{'between':[1,9]}}           | false",
                "5        | {}                                | true",
                "5        | {'a':{'eq':5},'b':{'eq':3}}       | false",
                "5        | {'and':[{'a':{'eq':5}},{'b':{'eq':2}}]} | true",
                "5        | {'and':[{'a':{'eq':5}},{'b':{'eq':3}}]} | false",
                "5        | {'or':[{'a':{'eq':4}},{'b':{'eq':2}}]}  | true",
                "5        | {'or':[{'a':{'eq':4}},{'b':{'eq':3}}]}  | false",
                "5        | {'not':{'a':{'eq':5}}}            | false",
                "5        | {'not':{'a':{'eq':4},'b':{'eq':2}}}     | true",
                "5        | {'a':null}                        | true",
            })
    void aFilterMeansWhatItMeansToDynamoDb(String value, String filter, boolean passes) {
        String record = ("{'a':" + value + ",'b':2}").replace('\'', '"');
        assertThat(
                        FilterExpression.of(Json.read(filter.replace('\'', '"')))
                                .test(Tables.fields(record)))
                .isEqualTo(passes);
    }

    @Test
    void noFilterLetsEverythingThrough() {
        assertThat(FilterExpression.of(Value.NULL).test(Tables.fields("{}"))).isTrue();
    }
}
