package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class CodegenCommandTest {
    @TempDir Path folder;

    private CommandRun.Result generate(String... more) {
        String[] words = new String[more.length + 7];
        String[] fixed = {"codegen", "models", "schema.graphql", "--target", "javascript", "--out"};
        System.arraycopy(fixed, 0, words, 0, fixed.length);
        words[6] = "models";
        System.arraycopy(more, 0, words, 7, more.length);
        return CommandRun.withBlog(folder).run(words);
    }

    @Test
    void itWritesTheFilesOnceAndPrintsThose() {
        assertThat(generate().out().lines().map(Path::of).map(Path::getFileName))
                .map(Path::toString)
                .containsExactly("index.d.ts", "index.js", "schema.d.ts", "schema.js");
        assertThat(generate()).isEqualTo(new CommandRun.Result(0, "", ""));
    }

    @Test
    void whatItOnceWroteIsWrittenAgainAndWhatWasEditedIsLeftAlone() throws IOException {
        generate();
        Path index = folder.resolve("models/index.js");
        String written = Files.readString(index);
        Files.writeString(index, written + "// mine\n");

        var refused = generate();
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains(index.toString()).contains("--overwrite");
        assertThat(index).content().endsWith("// mine\n");

        assertThat(generate("--overwrite").code()).isZero();
        assertThat(index).hasContent(written);
    }

    @Test
    void aNameThatJavaScriptKeepsIsNamedAndNothingIsWritten() {
        var run =
                new CommandRun(folder)
                        .file("schema.graphql", "type class @model { id: ID! name: String }");
        var refused = run.run("codegen", "models", "--target", "javascript", "--out", "models");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("“class”");
        assertThat(folder.resolve("models")).doesNotExist();
    }
}
