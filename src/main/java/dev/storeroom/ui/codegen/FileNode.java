package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.GenerationPlan;
import dev.storeroom.codegen.GenerationPlan.Step;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A folder or a file of the tree.
///
/// @param name of a folder, all of its path below the output folder
/// @param step null for a folder
record FileNode(String name, @Nullable Step step) {
    /// The files by their folders, each in the plan's order; those without a folder of their own
    /// stand under an empty name.
    static Map<FileNode, List<FileNode>> byFolder(Path output, GenerationPlan plan) {
        Map<FileNode, List<FileNode>> folders = new LinkedHashMap<>();
        for (Step step : plan.steps()) {
            Path below = output.relativize(step.file());
            Path parent = below.getParent();
            var folder = new FileNode(parent == null ? "" : parent.toString(), null);
            folders.computeIfAbsent(folder, made -> new ArrayList<>())
                    .add(new FileNode(String.valueOf(below.getFileName()), step));
        }
        return folders;
    }
}
