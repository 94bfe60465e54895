package dev.storeroom.datastore;

import dev.storeroom.model.ModelBinding;
import dev.storeroom.model.ModelProvider;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.store.Snapshots;
import dev.storeroom.sync.SyncOptions;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// What a [DataStore] is opened with.
///
/// @param file the database; made if it is missing
/// @param snapshots where what is cleared is set aside
/// @param readOnly refuses every write
/// @param ids gives new records their keys; each different
/// @param models generated classes to use the store with; none for records alone
/// @param sync how it keeps in step with a backend, once it is connected to one
public record DataStoreConfig(
        Path file,
        Snapshots snapshots,
        Schema schema,
        boolean readOnly,
        InstantSource clock,
        Supplier<String> ids,
        List<ModelBinding<?>> models,
        SyncOptions sync) {
    public DataStoreConfig {
        models = List.copyOf(models);
        for (String model : sync.expressions().keySet()) schema.model(model);
    }

    /// Of a store for records alone.
    public DataStoreConfig(
            Path file,
            Snapshots snapshots,
            Schema schema,
            boolean readOnly,
            InstantSource clock,
            Supplier<String> ids) {
        this(file, snapshots, schema, readOnly, clock, ids, List.of(), SyncOptions.USUAL);
    }

    /// Of a store for generated models. What is cleared is set aside beside the file.
    ///
    /// @throws IllegalArgumentException if a model of the schema has an error
    public static DataStoreConfig of(Path file, ModelProvider provider) {
        SchemaRead read = SchemaReader.read(provider.schema(), "schema.graphql");
        if (!read.isWhole())
            throw new IllegalArgumentException(
                    "The schema of the models has an error: " + read.firstError());
        InstantSource clock = InstantSource.system();
        return new DataStoreConfig(
                file,
                new Snapshots(file.resolveSibling(file.getFileName() + "-snapshots"), clock),
                read.schema(),
                false,
                clock,
                new RandomIds(),
                provider.bindings(),
                SyncOptions.USUAL);
    }

    /// With these options of sync.
    ///
    /// @throws IllegalArgumentException if they name a model that the schema does not have
    public DataStoreConfig with(SyncOptions options) {
        return new DataStoreConfig(file, snapshots, schema, readOnly, clock, ids, models, options);
    }
}
