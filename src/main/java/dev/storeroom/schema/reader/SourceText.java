package dev.storeroom.schema.reader;

/// The text of one schema file.
///
/// @param file the name that problems show
public record SourceText(String file, String text) {}
