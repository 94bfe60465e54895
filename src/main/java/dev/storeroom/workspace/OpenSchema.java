package dev.storeroom.workspace;

import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaSource;
import dev.storeroom.schema.reader.SourceText;

import java.nio.file.Path;
import java.util.List;

/// A schema that was found and read.
///
/// @param path canonical
/// @param sources its files, never empty
/// @param text of all files
record OpenSchema(Path path, List<SourceText> sources, String text, SchemaRead read) {
    static OpenSchema of(SchemaSource.Found found) {
        return new OpenSchema(found.path(), found.files(), found.text(), found.read());
    }
}
