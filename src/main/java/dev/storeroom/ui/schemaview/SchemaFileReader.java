package dev.storeroom.ui.schemaview;

import dev.storeroom.workspace.SchemaDraft;
import dev.storeroom.workspace.SchemaTextFile;
import dev.storeroom.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads a schema's files for editing, and finds out what keeps them from being edited. Waits for
/// the disk.
///
/// @param isSample tells whether Storeroom brought a file along
/// @param wantsDrafts whether what was typed earlier is looked for too
record SchemaFileReader(Workspace workspace, Predicate<Path> isSample, boolean wantsDrafts) {
    /// @param name the file's name as the schema's problems give it
    EditedFile.Reading read(String name) {
        Path file = Path.of(name);
        try {
            SchemaTextFile text = SchemaTextFile.read(file);
            return new EditedFile.Reading(text, obstacle(file).orElse(""), draft(name));
        } catch (IOException e) {
            String sentence =
                    "%s cannot be read any more: %s. What is shown was read when it was opened."
                            .formatted(file.getFileName(), e.getMessage());
            return new EditedFile.Reading(null, sentence, Optional.empty());
        }
    }

    private Optional<SchemaDraft> draft(String name) {
        return wantsDrafts && !workspace.isReadOnly()
                ? workspace.schemaDrafts().find(name)
                : Optional.empty();
    }

    private Optional<String> obstacle(Path file) {
        if (workspace.isReadOnly())
            return Optional.of(
                    "This window only reads. Edit the schema in the window that has it open for"
                            + " writing.");
        if (isSample.test(file))
            return Optional.of(
                    "This is a sample. Copy it to a folder of your own to change it; the copy"
                            + " begins without records.");
        return SchemaTextFile.obstacle(file);
    }
}
