package dev.storeroom.workspace;

import static dev.storeroom.workspace.JsonTree.with;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An API of an Amplify project: a folder `amplify/backend/api/NAME` with its schema, and beside it
/// what is set for conflicts and for the API key, in Amplify's own files. Calls wait for the disk.
public record ApiProject(Path folder) {
    private static final Path PLACE = Path.of("amplify", "backend", "api");
    private static final String SCHEMA = "schema.graphql";
    private static final String CONFLICTS = "transform.conf.json";
    private static final String INPUTS = "cli-inputs.json";

    /// The API of that name, there or not.
    ///
    /// @param root the project's folder
    public static ApiProject named(Path root, String name) {
        return new ApiProject(root.resolve(PLACE).resolve(name));
    }

    /// The APIs of a project, by name.
    public static List<ApiProject> in(Path root) throws IOException {
        Path apis = root.resolve(PLACE);
        if (!Files.isDirectory(apis)) return List.of();
        try (Stream<Path> folders = Files.list(apis)) {
            return folders.sorted().map(ApiProject::new).filter(ApiProject::isThere).toList();
        }
    }

    private boolean isThere() {
        return Files.isRegularFile(schema()) || Files.isDirectory(folder.resolve("schema"));
    }

    /// The API that a schema belongs to; empty if it lies in no project.
    ///
    /// @param schema the canonical path of its file or folder
    public static Optional<ApiProject> of(Path schema) {
        Path folder = Files.isDirectory(schema) ? schema : schema.getParent();
        if (folder == null) return Optional.empty();
        Path apis = folder.getParent();
        boolean isApi = apis != null && apis.endsWith(PLACE);
        return isApi ? Optional.of(new ApiProject(folder)) : Optional.empty();
    }

    public String name() {
        return String.valueOf(folder.getFileName());
    }

    /// Where its schema lies.
    public Path schema() {
        return folder.resolve(SCHEMA);
    }

    /// What is set; the usual where a file is missing or silent.
    ///
    /// @throws IOException with a sentence's text, if a file cannot be understood
    public ApiSettings settings() throws IOException {
        Value inputs = read(INPUTS);
        try {
            return new ApiSettings(KeySettings.in(inputs), ConflictSettings.in(read(CONFLICTS)));
        } catch (IllegalArgumentException e) {
            throw new IOException(folder.resolve(INPUTS) + ": " + e.getMessage() + ".", e);
        }
    }

    private Value read(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) return Value.NULL;
        try {
            return Json.read(Files.readString(file));
        } catch (Json.SyntaxException e) {
            throw new IOException("%s: %s".formatted(file, e.sentence()), e);
        }
    }

    /// Writes a new API: all of its files or none.
    ///
    /// @return the files that were written
    /// @throws FileAlreadyExistsException rather than write over a file
    public List<Path> create(ApiSettings settings, String schema) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(schema(), schema);
        files.put(folder.resolve(CONFLICTS), text(settings.conflicts().into(version())));
        files.put(
                folder.resolve(INPUTS),
                text(withStrategy(settings.key().intoNew(name()), settings.conflicts())));
        for (Path file : files.keySet())
            if (Files.exists(file)) throw new FileAlreadyExistsException(file.toString());
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        try {
            for (var file : files.entrySet()) {
                Files.writeString(file.getKey(), file.getValue(), StandardOpenOption.CREATE_NEW);
                written.add(file.getKey());
            }
        } catch (IOException e) {
            for (Path file : written) Files.deleteIfExists(file);
            throw e;
        }
        return written;
    }

    /// Writes what is set into its files; what they say of other things stays.
    ///
    /// @return the files that were changed
    public List<Path> update(ApiSettings settings) throws IOException {
        Map<String, Value> files = new LinkedHashMap<>();
        files.put(CONFLICTS, conflicts(settings));
        files.put(INPUTS, inputs(settings));
        List<Path> changed = new ArrayList<>();
        for (var file : files.entrySet()) {
            if (file.getValue().equals(read(file.getKey()))) continue;
            Path path = folder.resolve(file.getKey());
            Replacement.of(path, text(file.getValue()).getBytes(StandardCharsets.UTF_8));
            changed.add(path);
        }
        return changed;
    }

    private static Value version() {
        return with(Value.NULL, Value.whole(5), "Version");
    }

    private Value conflicts(ApiSettings settings) throws IOException {
        Value old = read(CONFLICTS);
        return settings.conflicts().into(old.isNull() ? version() : old);
    }

    private Value inputs(ApiSettings settings) throws IOException {
        Value old = read(INPUTS);
        try {
            Value file = settings.key().into(old);
            return file.isNull() ? file : withStrategy(file, settings.conflicts());
        } catch (IllegalArgumentException e) {
            throw new IOException(folder.resolve(INPUTS) + ": " + e.getMessage() + ".", e);
        }
    }

    /// Amplify's own inputs name the project's strategy, too.
    private static Value withStrategy(Value inputs, ConflictSettings conflicts) {
        String service = "serviceConfiguration";
        String conflict = "conflictResolution";
        if (!conflicts.isOn()) return with(inputs, Value.NULL, service, conflict);
        Value strategy = Value.text(conflicts.project().name());
        return with(inputs, strategy, service, conflict, "defaultResolutionStrategy", "type");
    }

    private static String text(Value file) {
        return Json.pretty(file) + "\n";
    }
}
