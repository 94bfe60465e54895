package dev.storeroom.datastore;

import java.util.List;

/// What became of opening a data store.
public sealed interface DataStoreOpening {
    record Opened(DataStore dataStore) implements DataStoreOpening {}

    /// The data does not fit the schema; nothing was touched.
    ///
    /// @param differences a sentence each
    record Refused(List<String> differences) implements DataStoreOpening {
        public Refused {
            differences = List.copyOf(differences);
        }
    }
}
