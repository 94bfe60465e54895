package dev.storeroom.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.SchemaFiles;
import dev.storeroom.testing.Corpus;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/// Generated JavaScript in the hands of those who read it: Amplify's client and TypeScript's
/// compiler. Needs Node and its registry.
final class JavaScriptClientInterop {
    private static final Path SCRIPTS = Path.of("src/test/interop");
    private static final Path FOLDER = Path.of("target/interop");

    @BeforeEach
    void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER.resolve("models"));
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            for (Path script : scripts.toList())
                Files.copy(
                        script,
                        FOLDER.resolve(script.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(run("npm", "ci", "--no-audit", "--no-fund", "--silent")).isEmpty();
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

        assertThat(run("node", "load.mjs")).as("what the client refuses").isEmpty();
        assertThat(run("npx", "tsc", "-p", ".").lines().filter(line -> line.startsWith("models/")))
                .as("what the compiler refuses")
                .isEmpty();
    }

    private static void generate(String name, Path schema) throws IOException {
        var read = SchemaFiles.read(schema).schema();
        if (read.models().isEmpty() || !JavaScriptModels.obstacles(read).isEmpty()) return;
        GenerationPlan.of(FOLDER.resolve("models").resolve(name), JavaScriptModels.of(read))
                .write();
    }

    /// What the command prints on standard output.
    private static String run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command)
                        .directory(FOLDER.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
