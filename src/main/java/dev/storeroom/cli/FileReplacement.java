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

    /// Follows a link rather than replacing it; a device or a pipe is written to, and stays one.
    static void write(Path file, Consumer<Output> content) {
        if (Files.isDirectory(file))
            throw Failure.inputError(file + " is a folder. Name a file in it.");
        try {
            if (!Files.exists(file)) replace(file, content);
            else if (Files.isRegularFile(file)) replace(file.toRealPath(), content);
            else fill(file, content);
        } catch (IOException e) {
            throw Failure.inputError(
                    "The file %s cannot be written: %s. Choose another place."
                            .formatted(file, WriteRefusal.reason(e)));
        }
    }

    private static void replace(Path file, Consumer<Output> content) throws IOException {
        // Named by the process: two that write the same file at once do not meet in this one.
        String name = file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path part = file.resolveSibling(name);
        // Ctrl+C leaves no half-written file behind.
        part.toFile().deleteOnExit();
        fill(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void fill(Path file, Consumer<Output> content) throws IOException {
        try (var out = new Output(Files.newOutputStream(file))) {
            content.accept(out);
        }
    }
}
