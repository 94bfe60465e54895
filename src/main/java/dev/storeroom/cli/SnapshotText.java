package dev.storeroom.cli;

import dev.storeroom.data.Json;
import dev.storeroom.data.Snapshot;
import dev.storeroom.data.Value;

import java.util.LinkedHashMap;
import java.util.Map;

/// A snapshot as one JSON line.
final class SnapshotText {
    private SnapshotText() {}

    static String json(Snapshot snapshot) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(name(snapshot)));
        entries.put("takenAt", Value.text(snapshot.takenAt().toString()));
        entries.put("reason", Value.text(snapshot.reason()));
        entries.put("rows", Value.whole(snapshot.rows()));
        entries.put("bytes", Value.whole(snapshot.bytes()));
        entries.put("file", Value.text(snapshot.file().toString()));
        return Json.write(new Value.Entries(entries));
    }

    /// What `restore` takes.
    static String name(Snapshot snapshot) {
        return String.valueOf(snapshot.file().getFileName());
    }
}
