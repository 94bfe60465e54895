package dev.storeroom.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/// A folder with Amplify's own packages, as `src/test/interop` pins them. Needs Node and its
/// registry.
public final class NodeProject {
    private static final Path SCRIPTS = Path.of("src/test/interop");

    public static final Path FOLDER = Path.of("target/interop");

    private NodeProject() {}

    /// Copies the scripts and installs the packages.
    public static void install() throws IOException, InterruptedException {
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

    /// What the command prints on standard output.
    public static String run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /// Starts a command in the folder.
    public static Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
