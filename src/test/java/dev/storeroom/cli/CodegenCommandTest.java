package dev.storeroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

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
    void theRestIsWrittenWhereEditedFilesMayStay() throws IOException {
        generate();
        Path index = folder.resolve("models/index.js");
        Files.writeString(index, "// mine\n");
        Files.delete(folder.resolve("models/schema.js"));

        var kept = generate("--keep-edited");
        assertThat(kept.out()).contains("schema.js").doesNotContain("index.js");
        assertThat(kept.err()).contains("Left alone").contains(index.toString());
        assertThat(index).hasContent("// mine\n");
        assertThat(generate("--keep-edited", "--overwrite").code()).isEqualTo(2);
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

    @Test
    void aSchemaWithABrokenModelIsRefusedAndTheFilesOfTheModelStay() {
        var run = CommandRun.withBlog(folder);
        run.run("codegen", "models");
        run.file("schema.graphql", "type Post @model { id: Idd! }\ntype Page @model { id: ID! }");

        var refused = run.run("codegen", "models");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith("Nothing was written. ")
                .contains("schema.graphql:1:24")
                .contains("storeroom check");
        assertThat(folder).isDirectoryRecursivelyContaining("glob:**/Post.java");
        assertThat(folder).isDirectoryNotContaining("glob:**/Page.java");
    }

    @Test
    void withoutMoreItWritesJavaClassesForTheSchemaOfTheFolder() {
        assertThat(CommandRun.withBlog(folder).run("codegen", "models").out())
                .contains("AmplifyModelProvider.java");
        assertThat(folder.resolve("amplify/generated/models"))
                .isDirectoryRecursivelyContaining(
                        "glob:**/com/amplifyframework/datastore/generated/model/PostStatus.java");
    }

    @Test
    void aFileWhoseTypeIsGoneIsRemovedAndOneThatWasEditedStays() throws IOException {
        var run = CommandRun.withBlog(folder);
        run.run("codegen", "models", "--package", "p", "--style", "record");
        Path models = folder.resolve("amplify/generated/models/p");
        Files.writeString(models.resolve("PostStatus.java"), "// mine", StandardOpenOption.APPEND);
        run.file("schema.graphql", "type Page @model { id: ID! }");

        var again = run.run("codegen", "models", "--package", "p");
        assertThat(again.code()).isZero();
        assertThat(again.err())
                .contains("Removed, because")
                .contains("Post.java")
                .contains("Left alone")
                .contains("PostStatus.java");
        assertThat(models.resolve("Post.java")).doesNotExist();
        assertThat(models.resolve("PostStatus.java")).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "--package, my-app, 1, “my-app” cannot name a package",
        "--target,  ruby,   2, --target",
        "--style,   bean,   2, --style",
    })
    void whatCannotBeWrittenIsSaid(String option, String value, int code, String said) {
        var refused = CommandRun.withBlog(folder).run("codegen", "models", option, value);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.err()).contains(said);
    }

    @Test
    void optionsOfJavaAreRefusedElsewhere() {
        var refused = generate("--style", "record");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("java only");
    }
}
