package dev.storeroom.workspace;

import dev.storeroom.data.Value;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The schemas opened last, newest first, kept among the settings.
final class RecentFiles {
    private static final String NAME = "recent";
    private static final int MOST = 15;
    private final JsonFile settings;

    RecentFiles(JsonFile settings) {
        this.settings = settings;
    }

    void opened(Path schema, Instant at) {
        settings.change(NAME, kept -> with(new Recent(schema, at, true), kept));
    }

    private static Value with(Recent newest, Value kept) {
        List<Value> entries = new ArrayList<>();
        entries.add(entry(newest));
        read(kept).stream()
                .filter(recent -> !recent.schema().equals(newest.schema()))
                .limit(MOST - 1L)
                .forEach(recent -> entries.add(entry(recent)));
        return new Value.Items(entries);
    }

    private static Value entry(Recent recent) {
        return new Value.Entries(
                Map.of(
                        "schema", Value.text(recent.schema().toString()),
                        "openedAt", Value.text(recent.openedAt().toString())));
    }

    List<Recent> list() {
        return read(settings.get(NAME));
    }

    private static List<Recent> read(Value kept) {
        return kept instanceof Value.Items(List<Value> items)
                ? items.stream().flatMap(item -> recent(item).stream()).toList()
                : List.of();
    }

    /// Empty for what somebody else wrote into the settings.
    private static Optional<Recent> recent(Value item) {
        if (!(item instanceof Value.Entries(Map<String, Value> entries)
                && entries.get("schema") instanceof Value.Text(String schema)
                && entries.get("openedAt") instanceof Value.Text(String at)))
            return Optional.empty();
        try {
            Path path = Path.of(schema);
            return Optional.of(new Recent(path, Instant.parse(at), Files.exists(path)));
        } catch (InvalidPathException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    void forget() {
        settings.put(NAME, Value.NULL);
    }
}
