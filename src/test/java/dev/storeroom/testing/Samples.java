package dev.storeroom.testing;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.schema.reader.SchemaRead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The schemas of `sample-schemas/`, as tests use them.
public final class Samples {
    /// `Post` with a title, a status, a rating and content.
    public static final Schema BLOG = read("blog");

    private Samples() {}

    /// The schema of a sample file.
    ///
    /// @param name the file's name without its ending
    /// @throws IllegalStateException if the file is missing or has an error
    public static Schema read(String name) {
        SchemaRead read = SchemaFiles.read(path(name));
        if (read.hasErrors()) throw new IllegalStateException("" + read.problems());
        return read.schema();
    }

    /// All sample files, in order.
    public static List<Path> paths() {
        try (Stream<Path> files = Files.list(Path.of("sample-schemas"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a sample file stands.
    public static Path path(String name) {
        return Path.of("sample-schemas", name + ".graphql");
    }
}
