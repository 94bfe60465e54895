package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Schemas that are opened from the JSON which Amplify's tools made of them.
final class IntrospectionReaderTest {
    private static final String BLOG =
            """
            {
              "version": 1,
              "models": {
                "Post": {
                  "name": "Post",
                  "fields": {
                    "id": { "name": "id", "isArray": false, "type": "ID", "isRequired": true },
                    "comments": { "isArray": true, "type": { "model": "Comment" }, "isRequired": false, "isArrayNullable": true,
                      "association": { "connectionType": "HAS_MANY", "associatedWith": ["postCommentsId"] } }
                  },
                  "attributes": [ { "type": "model", "properties": {} } ],
                  "primaryKeyInfo": { "isCustomPrimaryKey": false, "primaryKeyFieldName": "id", "sortKeyFieldNames": [] }
                },
                "Comment": {
                  "fields": {
                    "id": { "name": "id", "isArray": false, "type": "ID", "isRequired": true },
                    "kind": { "isArray": false, "type": { "enum": "Kind" }, "isRequired": false },
                    "postCommentsId": { "isArray": false, "type": "ID", "isRequired": false }
                  }
                }
              },
              "enums": { "Kind": { "name": "Kind", "values": ["GOOD", "BAD"] } },
              "nonModels": {}
            }
            """;

    @Test
    void anIntrospectionIsASchema() {
        SchemaRead read = SchemaReader.read(BLOG, "model-introspection.json");
        assertThat(read.problems()).isEmpty();
        assertThat(read.schema().model("Post").relations())
                .extracting(Relation::association)
                .containsExactly(
                        new Association.HasMany(
                                "Comment",
                                new ForeignKey(
                                        ForeignKey.Holder.RELATED,
                                        List.of("id"),
                                        List.of("postCommentsId"),
                                        ForeignKey.Origin.GENERATED,
                                        null)));
        assertThat(read.schema().model("Comment").field("kind").typeText()).isEqualTo("Kind");
        assertThat(read.schema().model("Comment").position())
                .hasToString("model-introspection.json:14:16");
    }

    @Test
    void theOutputsOfAProjectContainOne() {
        String outputs =
                "{ \"version\": \"1\", \"data\": { \"model_introspection\": " + BLOG + " } }";
        SchemaRead read = SchemaReader.read(outputs, "amplify_outputs.json");
        assertThat(read.schema().models())
                .extracting(ModelType::name)
                .containsExactly("Post", "Comment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {                                        | JSN001 1:2  | ends too early
                    { "a": [1,] }                            | JSN001 1:11 | value is expected
                    { "a" 1 }                                | JSN001 1:7  | A : is expected
                    { a: 1 }                                 | JSN001 1:3  | double quotes
                    { "a": "b                                | JSN001 1:10 | ends too early
                    { "a": 01 }                              | JSN001 1:8  | value is expected
                    {} x                                     | JSN001 1:4  | behind the end
                    { "version": "1" }                       | JSN002 1:1  | describes no models
                    { "models": { "A": { "fields": { "id": { "type": "ID" }, "b": { "type": "Odd" } } } } } | JSN002 1:63 | A.b has no type
                    { "models": { "A": { "fields": {} } } }  | JSN002 1:20 | names the field id
                    { "models": { "A": { "fields": { "id": { "type": "ID" }, "b": { "type": { "model": "B" } } } } } } | JSN002 1:63 | not by fields
                    """)
    void whatIsNoIntrospectionIsAProblem(String text, String problem, String words) {
        SchemaProblem first = SchemaReader.read(text, "a.json").problems().getFirst();
        assertThat(
                        "%s %d:%d"
                                .formatted(
                                        first.code(),
                                        first.position().line(),
                                        first.position().column()))
                .isEqualTo(problem);
        assertThat(first.sentence()).contains(words);
    }

    @Test
    void aQueryIsNoJson() {
        assertThat(SchemaReader.read("{ posts { id } }", "a.graphql").problems())
                .extracting(SchemaProblem::code)
                .containsExactly("SDL001");
    }
}
