package dev.storeroom.workspace;

import java.util.List;

/// Text of a schema file that was not saved.
///
/// @param file the file's name as the schema's problems give it
/// @param begunFrom the digest of the text that was on disk when editing began
public record SchemaDraft(String file, String begunFrom, List<String> lines) {}
