package dev.storeroom.workspace;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// A schema file's text as it was read, and the way back onto the disk. Calls wait for the disk.
///
/// Writing replaces the file in one step and changes nothing but what a person changed: a byte
/// order mark, the permissions, and the endings of the lines that were left alone stay.
public final class SchemaTextFile {
    private static final String MARK = "\uFEFF";

    private final Path file;
    private final String raw;
    private final TextLines lines;
    private final String digest;

    private SchemaTextFile(Path file, String raw) {
        this.file = file;
        this.raw = raw;
        lines = TextLines.of(raw.startsWith(MARK) ? raw.substring(1) : raw);
        digest = DataFolder.digestOf(raw);
    }

    /// What became of writing a text.
    public sealed interface Outcome {
        /// It is on disk.
        record Written(SchemaTextFile now) implements Outcome {}

        /// Nothing was written: the file no longer says what was read.
        record Changed(SchemaTextFile theirs) implements Outcome {}

        /// Nothing was written.
        ///
        /// @param sentence why, and what to do
        record Failed(String sentence) implements Outcome {}
    }

    /// Reads the file.
    ///
    /// @throws CharacterCodingException if it is not UTF-8 text
    public static SchemaTextFile read(Path file) throws IOException {
        return new SchemaTextFile(file, Files.readString(file));
    }

    /// The lines of any text, cut as those of a file are.
    public static List<String> linesOf(String text) {
        return TextLines.of(text).lines();
    }

    public Path file() {
        return file;
    }

    /// The lines without their endings; text that ends with a line break has an empty last line.
    public List<String> lines() {
        return lines.lines();
    }

    /// Tells this text from any other.
    public String digest() {
        return digest;
    }

    /// Why this file cannot be written, and what to do; empty if nothing is known to be in the way.
    public static Optional<String> obstacle(Path file) {
        Path name = file.getFileName();
        if (name.toString().endsWith(".json"))
            return Optional.of(
                    name + " was made from a schema. Change that schema, and have it made again.");
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (WriteProtection.isOn(file))
                return Optional.of(
                        "%s may not be written. Change its permissions to edit it here."
                                .formatted(name));
            if (folder != null && WriteProtection.isOn(folder))
                return Optional.of(
                        "The folder of %s may not be written. Change its permissions to edit it here."
                                .formatted(name));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("%s cannot be reached: %s.".formatted(name, e.getMessage()));
        }
    }

    /// Replaces the file's text, unless the file has changed since it was read. A file that is gone
    /// is made again.
    public Outcome write(List<String> text) {
        try {
            Optional<String> onDisk = onDisk();
            if (onDisk.isPresent() && !onDisk.get().equals(raw))
                return new Outcome.Changed(new SchemaTextFile(file, onDisk.get()));
            String mark = raw.startsWith(MARK) ? MARK : "";
            String whole = mark + lines.replacedBy(text);
            Replacement.of(file, whole.getBytes(StandardCharsets.UTF_8));
            return new Outcome.Written(new SchemaTextFile(file, whole));
        } catch (IOException e) {
            return new Outcome.Failed(
                    "%s was not saved: %s. What you typed is still here; save a copy elsewhere, or put that right and save again."
                            .formatted(file.getFileName(), reason(e)));
        }
    }

    /// Writes what the file says now into a new file beside it, which is no part of the schema.
    ///
    /// @return the new file
    public Path setAside() throws IOException {
        for (int number = 1; ; number++) {
            String ending = number == 1 ? ".other" : ".other-" + number;
            Path aside = file.resolveSibling(file.getFileName() + ending);
            if (Files.exists(aside)) continue;
            return Files.writeString(aside, raw, StandardOpenOption.CREATE_NEW);
        }
    }

    private Optional<String> onDisk() throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case CharacterCodingException _ -> "somebody made it a file that is not UTF-8 text";
            case NoSuchFileException _ -> "its folder is gone";
            default -> e.getMessage() == null ? e.toString() : e.getMessage();
        };
    }
}
