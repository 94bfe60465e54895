package dev.storeroom.schema;

import java.util.List;

/// A model's primary key.
///
/// @param fields the key's field, then its sort key fields in order; never empty
public record PrimaryKey(List<String> fields, Kind kind) {
    public PrimaryKey {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) throw new IllegalArgumentException("a key has at least one field");
    }

    /// Who gives a new record its key.
    public enum Kind {
        /// `id`, always generated.
        MANAGED_ID,
        /// `id`, generated unless the caller gives one.
        OPTIONALLY_MANAGED_ID,
        /// Fields of the caller's own; every one must be given.
        CUSTOM
    }

    /// Tells whether a missing key is generated as a UUID.
    public boolean isGenerated() {
        return kind != Kind.CUSTOM;
    }
}
