package dev.storeroom.store;

import java.util.List;

/// What became of opening a database file with a schema.
public sealed interface StoreOpening {
    record Opened(Store store) implements StoreOpening {}

    /// The data does not fit the schema; the file was not touched.
    ///
    /// @param differences a sentence each
    record Refused(List<String> differences) implements StoreOpening {
        public Refused {
            differences = List.copyOf(differences);
        }
    }
}
