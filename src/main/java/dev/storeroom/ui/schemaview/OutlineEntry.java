package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.SourcePosition;

import java.util.List;

/// A type of the schema, or a field of one, and where it stands in the text.
///
/// @param detail what is said of it beside its name
/// @param children the fields of a type
record OutlineEntry(
        Kind kind,
        String name,
        String detail,
        SourcePosition position,
        List<OutlineEntry> children) {
    OutlineEntry {
        children = List.copyOf(children);
    }

    /// The same with those children.
    OutlineEntry with(List<OutlineEntry> others) {
        return new OutlineEntry(kind, name, detail, position, others);
    }

    enum Kind {
        MODEL("model"),
        /// A model with errors.
        UNAVAILABLE("model"),
        ENUM("enum"),
        /// Embedded in the records that use it.
        TYPE("embedded type"),
        FIELD("field"),
        RELATION("relation");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// What a person calls it.
        String word() {
            return word;
        }
    }
}
