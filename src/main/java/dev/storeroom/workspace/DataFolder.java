package dev.storeroom.workspace;

import dev.storeroom.data.Value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The folders of all workspaces: `workspaces/<uuid>/workspace.json` names the schema each is for.
final class DataFolder {
    private static final String FILE = "workspace.json";
    private final Path workspaces;

    DataFolder(Path dataFolder) {
        workspaces = dataFolder.resolve("workspaces");
    }

    /// A workspace's folder and what its file says.
    record Entry(Path folder, JsonFile file) {
        String schema() {
            return file.text("schema", "");
        }

        String digest() {
            return file.text("digest", "");
        }

        void isFor(OpenSchema source) {
            file.put("schema", Value.text(source.path().toString()));
            file.put("digest", Value.text(digestOf(source.text())));
        }
    }

    /// The workspace of a schema, by its path.
    Optional<Entry> find(Path schema) throws IOException {
        for (Entry entry : entries())
            if (entry.schema().equals(schema.toString())) return Optional.of(entry);
        return Optional.empty();
    }

    /// A workspace last used for the same text under a path where nothing is any more.
    Optional<Entry> findMoved(String text) throws IOException {
        String digest = digestOf(text);
        for (Entry entry : entries())
            if (entry.digest().equals(digest) && !Files.exists(Path.of(entry.schema())))
                return Optional.of(entry);
        return Optional.empty();
    }

    Entry create() throws IOException {
        Path folder = workspaces.resolve(UUID.randomUUID().toString());
        Files.createDirectories(folder);
        return new Entry(folder, new JsonFile(folder.resolve(FILE)));
    }

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        if (!Files.isDirectory(workspaces)) return entries;
        try (Stream<Path> folders = Files.list(workspaces)) {
            for (Path folder : folders.sorted().toList())
                if (Files.exists(folder.resolve(FILE)))
                    entries.add(new Entry(folder, new JsonFile(folder.resolve(FILE))));
        }
        return entries;
    }

    static String digestOf(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// What a platform means by "application data".
    static Path ofPlatform(String os, Map<String, String> environment, Path home) {
        if (os.startsWith("Windows"))
            return Path.of(environment.getOrDefault("APPDATA", home.toString()), "Storeroom");
        if (os.startsWith("Mac")) return home.resolve("Library/Application Support/Storeroom");
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.startsWith("/")
                ? Path.of(xdg, "storeroom")
                : home.resolve(".local/share/storeroom");
    }
}
