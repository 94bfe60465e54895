package dev.storeroom.ui.form;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;

/// What the form shows.
public sealed interface FormSubject {
    /// Nothing: no record is selected.
    record Nothing() implements FormSubject {}

    /// A record to be created.
    ///
    /// @param draftKey the name its drafts are kept under
    record Fresh(String draftKey) implements FormSubject {}

    /// A record of the store, as it was last read.
    record Stored(RecordKey key, StoredRow row) implements FormSubject {}

    /// A record that was deleted while it was shown.
    record Gone(RecordKey key, StoredRow row) implements FormSubject {}
}
