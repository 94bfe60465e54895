package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;

/// A type of the schema and where it stands.
record OutlineEntry(Kind kind, String name, SourcePosition position) {
    enum Kind {
        MODEL,
        ENUM,
        /// Embedded in the records that use it.
        TYPE
    }
}
