package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ApiSchemaCommandTest {
    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("schema.graphql"),
                """
                type Note @model { text: String }
                type Own @model @auth(rules: [{ allow: owner }]) { text: String }
                """);
    }

    @Test
    void theApiIsPrintedAndModelsThatNobodyMayUseAreNamed() {
        var run = new CommandRun(folder).run("api-schema");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("createNote(input: CreateNoteInput!");
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "Without @auth nobody may use the API for Note. To open them as in a sandbox, say --sandbox.");
    }

    @Test
    void inASandboxNobodyIsShutOut() throws IOException {
        assertThat(new CommandRun(folder).run("api-schema", "--sandbox").err()).isEmpty();
        Files.writeString(
                folder.resolve("open.graphql"),
                """
                input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }
                type Note @model { text: String }
                """);
        assertThat(new CommandRun(folder).run("api-schema", "open.graphql").err()).isEmpty();
    }
}
