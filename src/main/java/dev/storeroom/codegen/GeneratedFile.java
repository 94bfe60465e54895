package dev.storeroom.codegen;

/// A file that a generator wants written.
///
/// @param path below the output folder, with `/` between its parts
/// @param text whole, with line feeds
public record GeneratedFile(String path, String text) {}
