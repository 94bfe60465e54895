package dev.storeroom.ui.schemaview;

import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.Map;

/// Where in the schema's text a person was, as the workspace remembers it.
///
/// @param file empty for the first one
/// @param line counted from 1
record SchemaPlace(String file, int line, boolean isEditing) {
    static final String MEMORY = "schema-text";

    private static final SchemaPlace START = new SchemaPlace("", 1, false);

    Value toValue() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("file", Value.text(file));
        entries.put("line", Value.whole(line));
        entries.put("editing", Value.truth(isEditing));
        return new Value.Entries(entries);
    }

    /// Reads what [#toValue()] wrote; anything else is the start.
    static SchemaPlace of(Value value) {
        return value instanceof Value.Entries(Map<String, Value> entries)
                        && entries.get("file") instanceof Value.Text(String file)
                        && entries.get("line") instanceof Value.Whole(long line)
                        && entries.get("editing") instanceof Value.Truth(boolean isEditing)
                ? new SchemaPlace(file, Math.toIntExact(line), isEditing)
                : START;
    }
}
