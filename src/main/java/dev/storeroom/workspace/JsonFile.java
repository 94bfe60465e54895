package dev.storeroom.workspace;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// A small JSON object kept in a file and in memory. Reading costs nothing; each change replaces
/// the file in one step, so that a crash leaves the old or the new text. Any thread may use it.
///
/// A file that cannot be read is kept beside the new one as `.damaged`, and counts as empty.
final class JsonFile {
    private static final Logger LOG = LoggerFactory.getLogger(JsonFile.class);
    private final Path file;
    private final Map<String, Value> entries;

    JsonFile(Path file) {
        this.file = file;
        entries = new LinkedHashMap<>(read(file));
    }

    private static Map<String, Value> read(Path file) {
        if (!Files.exists(file)) return Map.of();
        try {
            if (Json.read(Files.readString(file)) instanceof Value.Entries(Map<String, Value> read))
                return read;
            keepDamaged(file, null);
        } catch (IOException | Json.SyntaxException e) {
            keepDamaged(file, e);
        }
        return Map.of();
    }

    private static void keepDamaged(Path file, @org.jspecify.annotations.Nullable Exception cause) {
        Path kept = file.resolveSibling(file.getFileName() + ".damaged");
        LOG.warn("{} cannot be read; kept as {}", file, kept, cause);
        try {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("{} could not be kept", file, e);
        }
    }

    /// Null's value where nothing has that name.
    synchronized Value get(String name) {
        return entries.getOrDefault(name, Value.NULL);
    }

    synchronized String text(String name, String otherwise) {
        return get(name) instanceof Value.Text(String text) ? text : otherwise;
    }

    /// @throws UncheckedIOException if the file cannot be written; the value is kept in memory
    synchronized void put(String name, Value value) {
        if (value.equals(entries.get(name))) return;
        if (value.isNull()) {
            entries.remove(name);
        } else {
            entries.put(name, value);
        }
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, Json.write(new Value.Entries(entries)));
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
