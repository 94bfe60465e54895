package dev.storeroom.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.testing.Corpus;
import dev.storeroom.testing.NodeProject;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Generated JavaScript in the hands of those who read it: Amplify's client and TypeScript's
/// compiler. Needs Node and its registry.
final class JavaScriptClientInterop {
    @BeforeEach
    void install() throws IOException, InterruptedException {
        NodeProject.install();
    }

    @Test
    void theOfficialClientAndTypeScriptTakeWhatIsGenerated()
            throws IOException, InterruptedException {
        for (String name : List.of("blog", "blog-comments", "tags", "all-scalars", "custom-keys"))
            generate("sample-" + name, Samples.path(name));
        for (String folder : List.of("schemas", "inline"))
            for (Path file : Corpus.files(folder))
                if (file.toString().endsWith(".graphql"))
                    generate(folder + "-" + file.getFileName(), file);

        assertThat(NodeProject.run("node", "load.mjs")).as("what the client refuses").isEmpty();
        assertThat(
                        NodeProject.run("npx", "tsc", "-p", ".")
                                .lines()
                                .filter(line -> line.startsWith("models/")))
                .as("what the compiler refuses")
                .isEmpty();
    }

    private static void generate(String name, Path schema) throws IOException {
        var read = SchemaFiles.read(schema).schema();
        if (read.models().isEmpty() || !JavaScriptModels.obstacles(read).isEmpty()) return;
        GenerationPlan.of(
                        NodeProject.FOLDER.resolve("models").resolve(name),
                        JavaScriptModels.of(read))
                .write();
    }
}
