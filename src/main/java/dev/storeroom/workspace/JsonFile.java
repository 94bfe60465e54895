package dev.storeroom.workspace;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A small JSON object kept in a file and in memory. Reading costs nothing; each change replaces
/// the file in one step, so that a crash leaves the old or the new text. Any thread may use it.
///
/// Several windows may change the same file: each changes what the file says by then, so that
/// nobody's entries are lost. A file that cannot be read is kept beside the new one as `.damaged`.
final class JsonFile {
    private static final Logger LOG = LoggerFactory.getLogger(JsonFile.class);
    private final Path file;
    private final Map<String, Value> entries = new LinkedHashMap<>();

    JsonFile(Path file) {
        this.file = file;
        readAgain();
    }

    /// What the file says now; without a readable one, what is in memory stays.
    private void readAgain() {
        if (!Files.exists(file)) return;
        try {
            if (Json.read(Files.readString(file))
                    instanceof Value.Entries(Map<String, Value> read)) {
                entries.clear();
                entries.putAll(read);
            } else {
                keepDamaged(file, null);
            }
        } catch (IOException | Json.SyntaxException e) {
            keepDamaged(file, e);
        }
    }

    private static void keepDamaged(Path file, @Nullable Exception cause) {
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
        if (!value.equals(get(name))) change(name, old -> value);
    }

    /// Changes one entry; null's value, before or after, stands for none.
    ///
    /// @param change from what the file says to what it shall say; called once or twice
    /// @throws UncheckedIOException if the file cannot be written; the value is kept in memory
    synchronized void change(String name, UnaryOperator<Value> change) {
        try (FileTurn _ = FileTurn.at(file)) {
            readAgain();
            set(name, change.apply(get(name)));
            write();
        } catch (IOException e) {
            set(name, change.apply(get(name)));
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }

    private void set(String name, Value value) {
        if (value.isNull()) {
            entries.remove(name);
        } else {
            entries.put(name, value);
        }
    }

    private void write() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, Json.write(new Value.Entries(entries)));
        Files.move(
                fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
