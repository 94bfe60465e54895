package dev.storeroom.datastore;

import dev.storeroom.schema.Schema;
import dev.storeroom.store.Snapshots;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What a [DataStore] is opened with.
///
/// @param file the database; made if it is missing
/// @param snapshots where what is cleared is set aside
/// @param readOnly refuses every write
/// @param ids gives new records their keys; each different
public record DataStoreConfig(
        Path file,
        Snapshots snapshots,
        Schema schema,
        boolean readOnly,
        InstantSource clock,
        Supplier<String> ids) {}
