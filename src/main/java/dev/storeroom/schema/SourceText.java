package dev.storeroom.schema;

/// The text of one schema file.
///
/// @param file the name that problems show
public record SourceText(String file, String text) {}
