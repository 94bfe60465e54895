package dev.storeroom.datastore;

import java.util.List;

/// A store was not opened because its data does not fit the schema. Nothing was touched.
public final class SchemaRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> differences;

    SchemaRefusedException(List<String> differences) {
        super("The data does not fit the schema: " + String.join(" ", differences));
        this.differences = List.copyOf(differences);
    }

    /// A sentence each.
    public List<String> differences() {
        return differences;
    }
}
