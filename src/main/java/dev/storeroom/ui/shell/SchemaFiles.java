package dev.storeroom.ui.shell;

import dev.storeroom.workspace.ModelTemplate;
import dev.storeroom.workspace.SampleSchema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes the schemas that Storeroom brings along. Waits for the disk.
final class SchemaFiles {
    private final Path folder;

    /// @param folder where copies of samples go
    SchemaFiles(Path folder) {
        this.folder = folder;
    }

    /// Copies a sample to where it can be edited; a copy that is there already stays as it is.
    Path copyOf(SampleSchema sample) throws IOException {
        Path copy = folder.resolve(sample.id() + ".graphql");
        if (Files.exists(copy)) return copy;
        Files.createDirectories(folder);
        Files.writeString(copy, sample.text(), StandardOpenOption.CREATE_NEW);
        return copy;
    }

    /// Tells whether a file is a copy of a sample.
    boolean isSample(Path file) {
        return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    /// Writes a schema with one model of the guide's shape under another name.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException rather than write over a file
    static Path writeTemplate(Path target, String typeName) throws IOException {
        Files.writeString(target, ModelTemplate.text(typeName), StandardOpenOption.CREATE_NEW);
        return target;
    }
}
