package dev.storeroom.schema.reader;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.schema.reader.SchemaProblem.Severity;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the schema that a path means, and its text.
///
/// A path may be a file; a folder with a `schema.graphql`; a folder whose `schema` folder holds
/// `.graphql` files, which are one schema together; or the root of an Amplify project. A file may
/// also be JSON: an `amplify_outputs.json` or a `model-introspection.json`, which are also taken
/// from a folder that has no schema in GraphQL.
public final class SchemaFiles {
    /// The most bytes that a schema may have, all its files together.
    public static final int LONGEST = 10 * 1024 * 1024;

    private static final String FILE_NAME = "schema.graphql";
    private static final Path APIS = Path.of("amplify", "backend", "api");
    private static final List<String> JSON_NAMES =
            List.of("amplify_outputs.json", "model-introspection.json");

    private SchemaFiles() {}

    /// Finds and reads the text. Whatever is wrong is told by the result; nothing is thrown.
    public static SchemaSource find(Path path) {
        try {
            if (Files.isDirectory(path)) return inFolder(path);
            if (Files.isRegularFile(path)) return readAll(path, List.of(path));
            return Files.exists(path)
                    ? refuse(path, "FIL001", path + " is not a file that holds text.", null)
                    : refuse(path, "FIL001", "There is no file " + path + ".", "Check the path.");
        } catch (UncheckedIOException e) {
            IOException cause = Objects.requireNonNull(e.getCause());
            return refuse(path, "FIL005", reason(path, cause), "Check its permissions.");
        } catch (IOException e) {
            return refuse(path, "FIL005", reason(path, e), "Check its permissions.");
        }
    }

    /// Finds a schema's text and reads what it says.
    public static SchemaRead read(Path path) {
        return find(path).read();
    }

    /// The folder whose schema is meant where none is named: this one, or the nearest above it that
    /// is plainly of a project, looked for as git looks for its repository. A folder that is only
    /// called `schema` does not make one. This one, in full, if none is.
    ///
    /// @param last not gone beyond; where it is not above the folder, the file system's root ends
    ///   the search
    /// @return relative if the folder is
    public static Path nearest(Path folder, Path last) {
        try {
            if (isSchemaFolder(folder)) return folder;
        } catch (IOException | UncheckedIOException e) {
            return folder; // whoever reads it tells what is wrong
        }
        Path start = folder.toAbsolutePath().normalize();
        Path shown = folder;
        for (Path at = start; at != null; at = at.getParent()) {
            if (isProject(at)) return shown;
            if (at.equals(last)) break;
            shown = shown.resolve("..").normalize();
        }
        return start;
    }

    private static boolean isProject(Path folder) {
        return Stream.concat(Stream.of(FILE_NAME), JSON_NAMES.stream())
                        .map(folder::resolve)
                        .anyMatch(file -> Files.isRegularFile(file))
                || Files.isDirectory(folder.resolve(APIS));
    }

    private static SchemaSource inFolder(Path folder) throws IOException {
        if (isSchemaFolder(folder)) return readSchemaFolder(folder);
        List<Path> apis = apis(folder.resolve(APIS));
        return switch (apis.size()) {
            case 0 -> jsonIn(folder);
            case 1 -> readSchemaFolder(apis.getFirst());
            default ->
                    refuse(
                            folder,
                            "FIL006",
                            "This project has more than one API: %s.".formatted(names(apis)),
                            "Choose the schema.graphql of one of them.");
        };
    }

    private static SchemaSource jsonIn(Path folder) throws IOException {
        for (String name : JSON_NAMES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) return readAll(file, List.of(file));
        }
        return refuse(
                folder,
                "FIL004",
                "The folder " + folder + " has no schema.",
                "Choose a .graphql file, a model-introspection.json, or the root folder of an"
                        + " Amplify project.");
    }

    private static String names(List<Path> folders) {
        return folders.stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .collect(Collectors.joining(", "));
    }

    private static boolean isSchemaFolder(Path folder) throws IOException {
        return Files.isRegularFile(folder.resolve(FILE_NAME)) || !parts(folder).isEmpty();
    }

    private static SchemaSource readSchemaFolder(Path folder) throws IOException {
        Path file = folder.resolve(FILE_NAME);
        return Files.isRegularFile(file)
                ? readAll(file, List.of(file))
                : readAll(folder, parts(folder));
    }

    /// The files of a schema that is spread over a folder, in order of their paths.
    private static List<Path> parts(Path folder) throws IOException {
        Path schema = folder.resolve("schema");
        if (!Files.isDirectory(schema)) return List.of();
        try (Stream<Path> files = Files.walk(schema)) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> apis(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var apis = new ArrayList<Path>();
        try (Stream<Path> each = Files.list(folder)) {
            for (Path api : each.sorted().toList()) {
                if (isSchemaFolder(api)) apis.add(api);
            }
        }
        return apis;
    }

    private static SchemaSource readAll(Path place, List<Path> files) throws IOException {
        var sources = new ArrayList<SourceText>();
        int left = LONGEST;
        for (Path file : files) {
            byte[] bytes = firstBytes(file, left + 1);
            if (bytes.length > left) {
                return refuse(
                        place,
                        "FIL003",
                        "%s is larger than 10 MB, more than any schema needs.".formatted(place),
                        "Check that this is the right file.");
            }
            left -= bytes.length;
            var decoded = Utf8Text.decode(bytes);
            if (decoded.mistake() != null) {
                var position =
                        new SourcePosition(file.toString(), decoded.line(), decoded.column());
                return refuse(place, "FIL002", position, decoded.mistake(), "Save it as UTF-8.");
            }
            sources.add(new SourceText(file.toString(), decoded.text()));
        }
        if (sources.stream().allMatch(source -> source.text().isBlank())) {
            return refuse(
                    place, "FIL004", place + " is empty.", "Write a type with @model into it.");
        }
        return new SchemaSource.Found(place.toRealPath(), sources);
    }

    private static byte[] firstBytes(Path file, int count) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(count);
        }
    }

    private static String reason(Path path, IOException e) {
        return e instanceof AccessDeniedException
                ? "You may not read " + path + "."
                : "%s cannot be read: %s.".formatted(path, e.getMessage());
    }

    private static SchemaSource refuse(
            Path path, String code, String sentence, @Nullable String fix) {
        return refuse(path, code, new SourcePosition(path.toString(), 1, 1), sentence, fix);
    }

    private static SchemaSource refuse(
            Path path,
            String code,
            SourcePosition position,
            String sentence,
            @Nullable String fix) {
        var problem = new SchemaProblem(code, Severity.ERROR, position, sentence, fix);
        return new SchemaSource.Unreadable(path.toAbsolutePath().normalize(), List.of(problem));
    }
}
