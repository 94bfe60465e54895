package dev.storeroom.workspace;

import dev.storeroom.data.Value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The schemas opened last, newest first, kept among the settings.
final class RecentFiles {
    private static final String NAME = "recent";
    private static final int MOST = 15;
    private final JsonFile settings;

    RecentFiles(JsonFile settings) {
        this.settings = settings;
    }

    void opened(Path schema, Instant at) {
        List<Value> entries = new ArrayList<>();
        entries.add(entry(new Recent(schema, at, true)));
        list().stream()
                .filter(recent -> !recent.schema().equals(schema))
                .limit(MOST - 1L)
                .forEach(recent -> entries.add(entry(recent)));
        settings.put(NAME, new Value.Items(entries));
    }

    private static Value entry(Recent recent) {
        return new Value.Entries(
                Map.of(
                        "schema", Value.text(recent.schema().toString()),
                        "openedAt", Value.text(recent.openedAt().toString())));
    }

    List<Recent> list() {
        List<Recent> recent = new ArrayList<>();
        if (settings.get(NAME) instanceof Value.Items(List<Value> items)) {
            for (Value item : items) {
                if (item instanceof Value.Entries(Map<String, Value> entries)
                        && entries.get("schema") instanceof Value.Text(String schema)
                        && entries.get("openedAt") instanceof Value.Text(String at)) {
                    Path path = Path.of(schema);
                    recent.add(new Recent(path, Instant.parse(at), Files.exists(path)));
                }
            }
        }
        return recent;
    }

    void forget() {
        settings.put(NAME, Value.NULL);
    }
}
