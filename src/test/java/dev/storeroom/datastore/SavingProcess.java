package dev.storeroom.datastore;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.PrimaryKey;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.store.Snapshots;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A program that saves records until it is killed, and prints the id of each save that returned.
final class SavingProcess {
    /// `type Note @model { id: ID! text: String! }`, put together by hand: reading the text would
    /// take a new process longer than all it saves.
    private static final Schema SCHEMA =
            new Schema(List.of(note()), List.of(), List.of(), List.of());

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
                        SCHEMA,
                        false,
                        InstantSource.system(),
                        () -> UUID.randomUUID().toString());
        return DataStore.open(config);
    }

    private static ModelType note() {
        return new ModelType(
                "Note",
                List.of(field("id", ScalarType.ID), field("text", ScalarType.STRING)),
                new PrimaryKey(List.of("id"), PrimaryKey.Kind.OPTIONALLY_MANAGED_ID),
                List.of(),
                null,
                new SourcePosition("note.graphql", 1, 1));
    }

    private static Field field(String name, ScalarType type) {
        var position = new SourcePosition("note.graphql", 1, 1);
        return new Field(name, new FieldType.Scalar(type), true, false, null, null, null, position);
    }
}
