package dev.storeroom.backend.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A caller with a key, and a model whose fields have rules of their own.
final class FieldAccessTest {
    private static final String NOTE =
            """
            type Note @model @auth(rules: [{ allow: public }]) {
              id: ID! @auth(rules: [{ allow: public }, { allow: owner }])
              body: String
              secret: String @auth(rules: [{ allow: owner }])
              shown: String @auth(rules: [{ allow: public, operations: [read] }, { allow: owner }])
              rank: Int @auth(rules: [
                { allow: public, operations: [create, update, read] }, { allow: owner }])
            }
            """;

    private final TestApi api = new TestApi(NOTE);

    @BeforeEach
    void createsANote() {
        assertThat(api.execute("mutation { createNote(input: {id: \"1\", body: \"A\"}) { id } }"))
                .isEqualTo("{\"data\":{\"createNote\":{\"id\":\"1\"}}}");
    }

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    createNote | {secret: "S"}                          | [secret]
                    createNote | {body: "B", secret: "S", shown: "S"}   | [secret, shown]
                    updateNote | {id: "1", secret: "S", _version: 1}    | [secret]
                    updateNote | {id: "1", shown: "S", _version: 1}     | [shown]
                    updateNote | {id: "1", rank: null, _version: 1}     | [rank]
                    """)
    void whatACallerMayNotGiveIsRefusedByName(String mutation, String input, String fields) {
        assertThat(api.execute("mutation { %s(input: %s) { id } }".formatted(mutation, input)))
                .contains("\"errorType\":\"Unauthorized\"", "\"Unauthorized on " + fields + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    createNote | {body: "B", rank: 1}
                    updateNote | {id: "1", rank: 2, _version: 1}
                    updateNote | {id: "1", body: null, _version: 1}
                    """)
    void whatACallerMayGiveIsWritten(String mutation, String input) {
        assertThat(api.execute("mutation { %s(input: %s) { id } }".formatted(mutation, input)))
                .doesNotContain("errors");
    }

    @Test
    void whoMayNotDeleteAFieldMayNotDeleteARecord() {
        assertThat(api.execute("mutation { deleteNote(input: {id: \"1\", _version: 1}) { id } }"))
                .contains("Not Authorized to access deleteNote on type Mutation");
    }

    @Test
    void aFieldThatACallerMayNotReadIsNullWithAnErrorAndTheOthersAreShown() {
        assertThat(api.execute("{ getNote(id: \"1\") { id body shown secret } }"))
                .contains(
                        "\"getNote\":{\"id\":\"1\",\"body\":\"A\",\"shown\":null,\"secret\":null}",
                        "\"path\":[\"getNote\",\"secret\"],\"errorType\":\"Unauthorized\"",
                        "Not Authorized to access secret on type Note");
    }

    /// Owners may read notes, though not their bodies, and may be subscribed.
    @Test
    void aMutationDoesNotAnswerWhatSomeReadersMayNotSee() {
        assertThat(
                        api.execute(
                                "mutation { updateNote(input: {id: \"1\", body: \"B\", _version: 1}) { id body } }"))
                .isEqualTo("{\"data\":{\"updateNote\":{\"id\":\"1\",\"body\":null}}}");
        assertThat(
                        api.execute(
                                "mutation { updateNote(input: {id: \"1\", rank: 1, _version: 0}) { id body } }"))
                .isEqualTo("{\"data\":{\"updateNote\":{\"id\":\"1\",\"body\":null}}}");
        assertThat(api.execute("{ getNote(id: \"1\") { body } }")).contains("\"body\":\"B\"");
    }
}
