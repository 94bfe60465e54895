package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.SchemaReader;
import dev.storeroom.store.Snapshots;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/// A program that saves records until it is killed, and prints the id of each save that returned.
final class SavingProcess {
    static final String SCHEMA = "type Note @model { id: ID! text: String! }";

    private SavingProcess() {}

    public static void main(String[] arguments) {
        try (DataStore store = open(Path.of(arguments[0]))) {
            System.out.println("ready");
            while (true) {
                String id = UUID.randomUUID().toString();
                var values = Map.of("id", Value.text(id), "text", Value.text("x".repeat(500)));
                store.save(new ModelRecord("Note", values));
                System.out.println(id);
            }
        }
    }

    static DataStore open(Path folder) {
        var config =
                new DataStoreConfig(
                        folder.resolve("store.db"),
                        new Snapshots(folder.resolve("snapshots"), InstantSource.system()),
                        SchemaReader.read(SCHEMA, "note.graphql").schema(),
                        false,
                        InstantSource.system(),
                        () -> UUID.randomUUID().toString());
        return ((DataStoreOpening.Opened) DataStore.open(config)).dataStore();
    }
}
