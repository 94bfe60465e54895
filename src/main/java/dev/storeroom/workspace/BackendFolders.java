package dev.storeroom.workspace;

import dev.storeroom.data.Value;
import dev.storeroom.schema.reader.SchemaFiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where local backends keep their records: in a folder of `backends` for each schema, as a
/// workspace knows it, whatever path leads to it.
///
/// Such a folder has the name of its schema's canonical path, in short. Earlier it had the name of
/// the path that was given, a project's folder or a link as well: there a backend goes on, and its
/// `backend.json` says from then on which schema it is for.
public final class BackendFolders {
    private static final String SCHEMA = "schema";
    private static final int NAME_LENGTH = 16;

    private final Path backends;

    /// @param dataFolder where everything is kept
    public BackendFolders(Path dataFolder) {
        backends = dataFolder.resolve("backends");
    }

    /// Where the certificate of all backends is kept, so that it need be trusted but once.
    public Path certificates() {
        return backends;
    }

    /// The folder of a schema's backend, there or not.
    ///
    /// @param schema the canonical path
    /// @param given a path that leads there
    /// @throws IOException if the folders cannot be used
    public Path of(Path schema, Path given) throws IOException {
        Optional<Path> claimed = claimed(schema);
        if (claimed.isPresent()) return claimed.get();
        Path usual = named(schema);
        if (isUnclaimed(usual)) return usual;
        Optional<Path> earlier = earlier(schema, given);
        if (earlier.isEmpty() && !Files.exists(usual)) return usual;
        Path folder = earlier.orElseGet(() -> backends.resolve(UUID.randomUUID().toString()));
        claim(folder, schema);
        return folder;
    }

    /// Another folder, with records that were kept for the path as it was given, when they were
    /// kept for the schema as well.
    public Optional<Path> leftBehind(Path schema, Path given) throws IOException {
        Path used = of(schema, given);
        return Optional.of(named(given))
                .filter(folder -> !folder.equals(used) && isUnclaimed(folder))
                .filter(folder -> Files.exists(folder.resolve(BackendData.RECORDS)));
    }

    /// Lets a backend's folder go along with a schema, unless there is one at its new place.
    void move(Path from, Path to) throws IOException {
        Path folder = of(from, from);
        boolean isThere = claimed(to).isPresent() || Files.exists(named(to));
        if (Files.isDirectory(folder) && !isThere) claim(folder, to);
    }

    private Path named(Path path) {
        String name = DataFolder.digestOf(path.toAbsolutePath().normalize().toString());
        return backends.resolve(name.substring(0, NAME_LENGTH));
    }

    /// A folder that was made for the path that was given, or for a project that holds the schema.
    private Optional<Path> earlier(Path schema, Path given) {
        Stream<Path> holders =
                Stream.iterate(schema.getParent(), Objects::nonNull, Path::getParent);
        return Stream.concat(Stream.of(given), holders)
                .filter(path -> isUnclaimed(named(path)))
                .filter(path -> SchemaFiles.find(path).path().equals(schema))
                .map(this::named)
                .findFirst();
    }

    private Optional<Path> claimed(Path schema) throws IOException {
        if (!Files.isDirectory(backends)) return Optional.empty();
        try (Stream<Path> folders = Files.list(backends)) {
            return folders.filter(folder -> schemaOf(folder).equals(schema.toString())).findFirst();
        }
    }

    private static boolean isUnclaimed(Path folder) {
        return Files.isDirectory(folder) && schemaOf(folder).isEmpty();
    }

    private static String schemaOf(Path folder) {
        return new JsonFile(folder.resolve(BackendData.IDENTITY)).text(SCHEMA, "");
    }

    private static void claim(Path folder, Path schema) throws IOException {
        Files.createDirectories(folder);
        try {
            Value path = Value.text(schema.toString());
            new JsonFile(folder.resolve(BackendData.IDENTITY)).put(SCHEMA, path);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
