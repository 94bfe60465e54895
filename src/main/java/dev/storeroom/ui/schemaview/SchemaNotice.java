package dev.storeroom.ui.schemaview;

import java.util.List;

/// Something to know about the text, above it, with what can be done about it.
record SchemaNotice(Kind kind, String sentence, List<Action> actions) {
    SchemaNotice(Kind kind, String sentence, Action... actions) {
        this(kind, sentence, List.of(actions));
    }

    enum Kind {
        READ_ONLY,
        RESTORED,
        /// The file, the text here or the open schema are not the same.
        DIFFERS,
        FAILED
    }

    /// @param id unique within the view
    record Action(String id, String label, Runnable run) {}
}
