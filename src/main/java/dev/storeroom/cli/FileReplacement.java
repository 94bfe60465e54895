package dev.storeroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/// Writes a file beside its place and moves it there when it is whole: whatever goes wrong, the
/// file of before stays.
final class FileReplacement {
    private FileReplacement() {}

    static void write(Path file, Consumer<Output> content) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            // Ctrl+C leaves no half-written file behind.
            part.toFile().deleteOnExit();
            try (var out = new Output(Files.newOutputStream(part))) {
                content.accept(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failure.inputError(
                    "The file "
                            + file
                            + " cannot be written ("
                            + e
                            + "). Check that its folder exists and is yours.");
        }
    }
}
