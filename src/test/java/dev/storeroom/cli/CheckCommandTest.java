package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class CheckCommandTest {
    @TempDir Path folder;

    @Test
    void aSoundSchemaHasNoOutputAndASentence() {
        var result = CommandRun.withBlog(folder).run("check", "schema.graphql");
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualToIgnoringNewLines("The schema is sound: 1 model.");
    }

    @Test
    void jsonHasEveryProblemWithItsPlaceAndFix() {
        var run = new CommandRun(folder).file("a.graphql", "type M @model {\n  a: Strin\n}\n");
        var result = run.run("check", "a.graphql", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out().replace(folder.resolve("a.graphql").toString(), "a.graphql"))
                .isEqualToIgnoringNewLines(
                        """
                        {
                            "sound": false,
                            "models": 0,
                            "problems": [
                                {
                                    "code": "SDL002",
                                    "severity": "error",
                                    "file": "a.graphql",
                                    "line": 2,
                                    "column": 6,
                                    "message": "There is no type Strin.",
                                    "fix": "Did you mean String?"
                                }
                            ]
                        }
                        """);
    }

    @Test
    void jsonOfASoundSchemaSaysSo() {
        var result = CommandRun.withBlog(folder).run("check", "--json");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("\"sound\": true", "\"models\": 1", "\"problems\": []");
    }

    @Test
    void aFolderOfAProjectLeadsToTheProjectsSchema() throws IOException {
        new CommandRun(folder).file("amplify/backend/api/blog/schema.graphql", CommandRun.BLOG);
        Path deep = Files.createDirectories(folder.resolve("src/app"));
        assertThat(new CommandRun(deep).run("check").err())
                .isEqualToIgnoringNewLines("The schema is sound: 1 model.");
        assertThat(new CommandRun(deep).run("count").out()).isEqualToIgnoringNewLines("Post\t0");
    }
}
