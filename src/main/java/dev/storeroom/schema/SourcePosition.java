package dev.storeroom.schema;

/// Where something stands in a schema file.
///
/// @param file the file's name as the person gave it
/// @param line counted from 1
/// @param column counted from 1
public record SourcePosition(String file, int line, int column) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
