package dev.storeroom.schema.reader;

import dev.storeroom.schema.Schema;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// What a path that somebody opens leads to.
public sealed interface SchemaSource {
    /// The schema's canonical path as far as it exists: links are followed.
    Path path();

    /// The text of all files; empty if it cannot be read.
    String text();

    /// A file, or a folder of files that are one schema together.
    ///
    /// @param path the file, or the folder that holds the files
    /// @param files in the order in which they are read; never empty
    record Found(Path path, List<SourceText> files) implements SchemaSource {
        public Found {
            files = List.copyOf(files);
        }

        @Override
        public String text() {
            return files.stream().map(SourceText::text).collect(Collectors.joining("\n"));
        }
    }

    /// No schema can be read from there; nothing but the reason is known.
    record Unreadable(Path path, List<SchemaProblem> problems) implements SchemaSource {
        public Unreadable {
            problems = List.copyOf(problems);
        }

        @Override
        public String text() {
            return "";
        }
    }

    /// Reads the schema, or repeats why there is none.
    default SchemaRead read() {
        return switch (this) {
            case Found found -> SchemaReader.read(found.files());
            case Unreadable unreadable -> new SchemaRead(Schema.EMPTY, unreadable.problems());
        };
    }
}
