package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Generates in memory and compares with what is on disk. Waits for the disk; any thread may call.
///
/// @param base where a relative folder is meant to be
record PreviewReader(Workspace workspace, Path base) {
    Preview read(GenerationRequest request) {
        List<String> reasons = new ArrayList<>(obstacles(request));
        if (request.folder().isBlank()) {
            reasons.add("Choose the folder to write to.");
            return new Preview.Refused(request, reasons);
        }
        try {
            return read(request, folder(request.folder()), reasons);
        } catch (InvalidPathException e) {
            reasons.add(
                    "“%s” cannot name a folder (%s). Choose another."
                            .formatted(request.folder(), e.getReason()));
            return new Preview.Refused(request, reasons);
        }
    }

    private Preview read(GenerationRequest request, Path folder, List<String> reasons) {
        reasons.addAll(obstacles(folder));
        if (!reasons.isEmpty()) return new Preview.Refused(request, reasons);
        var files = request.settings().files(workspace.schema(), workspace.schemaText());
        try {
            var plan = GenerationPlan.of(folder, files);
            return new Preview.Ready(request, folder, plan, remarks());
        } catch (IOException e) {
            reasons.add(
                    "What is in %s already cannot be read (%s). Choose another folder, or check its permissions."
                            .formatted(folder, e));
            return new Preview.Refused(request, reasons);
        }
    }

    /// The folder that a person means.
    ///
    /// @throws InvalidPathException if no folder can be called so
    Path folder(String typed) {
        return base.resolve(typed.strip()).normalize();
    }

    private List<String> obstacles(GenerationRequest request) {
        Schema schema = workspace.schema();
        if (!schema.unavailable().isEmpty())
            return List.of(
                    "The schema has errors in "
                            + Counted.list(schema.unavailable())
                            + ". Correct them first: the files of these would be removed.");
        if (schema.models().isEmpty())
            return List.of("The schema has no model. Write @model behind the name of a type.");
        return request.settings().obstacles(schema);
    }

    private static List<String> obstacles(Path folder) {
        Path there = folder;
        while (!Files.exists(there)) {
            Path parent = there.getParent();
            if (parent == null) return List.of("There is no " + there + ". Choose another folder.");
            there = parent;
        }
        if (!Files.isDirectory(there))
            return List.of(
                    there + " is a file, and no folder can be in it. Choose another folder.");
        if (!Files.isWritable(there))
            return List.of(
                    "You may not write to "
                            + there
                            + ". Choose another folder, or change its permissions.");
        return List.of();
    }

    private List<String> remarks() {
        boolean isSame =
                SchemaFiles.find(workspace.schemaFile()).text().equals(workspace.schemaText());
        return isSame
                ? List.of()
                : List.of(
                        "The schema has changed on disk since it was opened. File ▸ Reload Schema"
                                + " takes the changes over.");
    }
}
