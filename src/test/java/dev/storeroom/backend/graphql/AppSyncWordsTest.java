package dev.storeroom.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AppSyncWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    { getPost { id } }                       | Validation error of type MissingFieldArgument: Missing field argument id @ 'getPost'
                    { getPost(id: 1) }                       | Validation error of type SubSelectionRequired: Sub selection required for type Post of field getPost @ 'getPost'
                    { getPost(id: 1) { title { a } } }       | Validation error of type SubSelectionNotAllowed: Sub selection not allowed on leaf type String! of field title @ 'getPost/title'
                    query Q($a: Foo) { getPost(id: $a) { id } } | Validation error of type UnknownType: Unknown type Foo
                    query Q($a: String!) { getPost(id: $a) { id } } | Validation error of type VariableTypeMismatch: Variable type 'String!' doesn't match expected type 'ID!' @ 'getPost'
                    { listPosts(limit: "4") { items { id } } } | Validation error of type WrongType: argument 'limit' with value 'StringValue{value='4'}' is not a valid 'Int' @ 'listPosts'
                    { syncNotes { items { id } } }           | Validation error of type FieldUndefined: Field 'syncNotes' in type 'Query' is undefined @ 'syncNotes'
                    subscription { onCreatePost(fliter: {}) { id } } | Validation error of type UnknownArgument: Unknown field argument fliter @ 'onCreatePost'
                    """)
    void aDocumentThatDoesNotFitTheApiIsToldSo(String document, String message) {
        assertThat(messageTo(document, "{}")).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                       | Variable 'input' has coerced Null value for NonNull type 'CreatePostInput!'
                    {"input": null}                          | Variable 'input' has coerced Null value for NonNull type 'CreatePostInput!'
                    {"input": {"status": "DRAFT"}}           | Variable 'input' has coerced Null value for NonNull type 'String!'
                    {"input": {"title": "A", "status": "X"}} | Variable 'input' has an invalid value. Invalid input for enum 'PostStatus'. No value found for name 'X'
                    {"input": {"titel": "A"}}                | `The variables input contains a field name 'titel' that is not defined for input object type 'CreatePostInput' `
                    """)
    void variablesThatDoNotFitTheirTypesAreToldSo(String variables, String message) {
        String document =
                "mutation C($input: CreatePostInput!) { createPost(input: $input) { id } }";
        assertThat(messageTo(document, variables)).isEqualTo(message);
    }

    private static String messageTo(String document, String variables) {
        try (var api = new TestApi(TestApi.POST)) {
            String answer = api.execute(document, variables);
            String begin = "\"message\":\"";
            return answer.substring(
                    answer.indexOf(begin) + begin.length(), answer.indexOf("\"}]}"));
        }
    }
}
