package dev.storeroom.ui.codegen;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of the project that a schema belongs to: the root of its Amplify project, or else the
/// folder that it lies in.
final class ProjectFolder {
    private static final Path APIS = Path.of("amplify", "backend", "api");

    private ProjectFolder() {}

    /// @param schema a canonical path to a file or a folder
    static Path of(Path schema) {
        Path folder = Files.isDirectory(schema) ? schema : parent(schema);
        Path apis = parent(folder);
        return apis.endsWith(APIS) ? parent(parent(parent(apis))) : folder;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }
}
