package dev.storeroom.workspace;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was typed into schema files and not saved: a file for each of them in the workspace's
/// folder, replaced in one step. Calls wait for the disk.
public final class SchemaDrafts {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaDrafts.class);
    private final Path folder;

    SchemaDrafts(Path workspace) {
        folder = workspace.resolve("schema-drafts");
    }

    /// The draft of a schema file; empty if there is none, or none that can be read.
    public Optional<SchemaDraft> find(String file) {
        Path kept = place(file);
        if (!Files.exists(kept)) return Optional.empty();
        try {
            return draft(Json.read(Files.readString(kept)));
        } catch (IOException | Json.SyntaxException e) {
            LOG.warn("{} cannot be read and stays as it is", kept, e);
            return Optional.empty();
        }
    }

    /// Tells whether any file has a draft.
    public boolean exist() {
        try (Stream<Path> kept = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return kept.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look into " + folder, e);
        }
    }

    /// Keeps a draft in the place of the file's former one.
    ///
    /// @throws UncheckedIOException if it cannot be written
    public void keep(SchemaDraft draft) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("file", Value.text(draft.file()));
        entries.put("begunFrom", Value.text(draft.begunFrom()));
        entries.put("text", Value.text(String.join("\n", draft.lines())));
        String json = Json.write(new Value.Entries(entries));
        try {
            Files.createDirectories(folder);
            Replacement.of(place(draft.file()), json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write into " + folder, e);
        }
    }

    /// Forgets the draft of a file, if there is one.
    public void drop(String file) {
        try {
            Files.deleteIfExists(place(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete from " + folder, e);
        }
    }

    private Path place(String file) {
        return folder.resolve(DataFolder.digestOf(file) + ".json");
    }

    private static Optional<SchemaDraft> draft(Value kept) {
        return kept instanceof Value.Entries(Map<String, Value> entries)
                        && entries.get("file") instanceof Value.Text(String file)
                        && entries.get("begunFrom") instanceof Value.Text(String begunFrom)
                        && entries.get("text") instanceof Value.Text(String text)
                ? Optional.of(new SchemaDraft(file, begunFrom, TextLines.of(text).lines()))
                : Optional.empty();
    }
}
