package dev.storeroom.workspace;

import dev.storeroom.schema.SchemaRead;
import dev.storeroom.schema.SchemaSource;
import java.nio.file.Path;

/// A schema that was found and read.
///
/// @param path canonical
record OpenSchema(Path path, String text, SchemaRead read) {
    static OpenSchema of(SchemaSource.Found found) {
        return new OpenSchema(found.path(), found.text(), found.read());
    }
}
