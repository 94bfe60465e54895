package dev.storeroom.ui.navigator;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.schema.SourcePosition;

import java.util.Optional;

/// One line of the navigator.
public sealed interface NavigatorItem {
    /// What it says, and what the filter looks at.
    String text();

    /// The root, never shown.
    record Root() implements NavigatorItem {
        @Override
        public String text() {
            return "";
        }
    }

    /// A heading like "Models".
    record Section(String text) implements NavigatorItem {}

    /// A model, with its counters as they are now; empty until they are read.
    record Model(String text, Optional<ModelCounts> counts) implements NavigatorItem {}

    /// A model that has errors; its data stays untouched.
    record Unavailable(String text) implements NavigatorItem {}

    /// A type of the schema that has no records of its own.
    ///
    /// @param position where the schema defines it
    record Definition(String text, Kind kind, SourcePosition position) implements NavigatorItem {}

    /// What a definition is.
    enum Kind {
        ENUM,
        EMBEDDED
    }

    /// What is wrong with the schema.
    ///
    /// @param position of the first problem
    record Problems(String text, boolean hasErrors, SourcePosition position)
            implements NavigatorItem {}
}
