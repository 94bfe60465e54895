package dev.storeroom.ui.form;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;

import java.util.Optional;

/// What the form shows.
public sealed interface FormSubject {
    /// The name that what is typed is kept under; empty where nothing can be typed.
    default Optional<String> draftKey() {
        return switch (this) {
            case Nothing() -> Optional.empty();
            case Fresh(String name) -> Optional.of(name);
            case Stored(RecordKey key, _) -> Optional.of(key.text());
            case Gone(RecordKey key, _) -> Optional.of(key.text());
        };
    }

    /// Tells whether both are the same record, however it stands by now.
    default boolean isSameAs(FormSubject other) {
        return draftKey().equals(other.draftKey());
    }

    /// Nothing: no record is selected.
    record Nothing() implements FormSubject {}

    /// A record to be created.
    ///
    /// @param name what its drafts are kept under
    record Fresh(String name) implements FormSubject {
        /// How the names begin, and the whole of the first one.
        static final String FIRST = "new";

        /// Tells whether drafts of this key were typed into a record to be created. The key of a
        /// stored one is a JSON array.
        public static boolean isName(String draftKey) {
            return draftKey.startsWith(FIRST);
        }
    }

    /// A record of the store, as it was last read.
    record Stored(RecordKey key, StoredRow row) implements FormSubject {}

    /// A record that was deleted while it was shown.
    record Gone(RecordKey key, StoredRow row) implements FormSubject {}
}
