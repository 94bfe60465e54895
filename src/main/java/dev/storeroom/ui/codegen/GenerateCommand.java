package dev.storeroom.ui.codegen;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GenerationSettings;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The command that generates the same from any folder.
///
/// @param schema absolute, like the folder
record GenerateCommand(Path schema, GenerationSettings settings, Path folder, Edited edited) {
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    /// What becomes of the files that were edited by hand.
    enum Edited {
        /// There are none.
        NONE,
        KEPT,
        OVERWRITTEN
    }

    /// The words in the way of this system's shell.
    String text() {
        return words().stream().map(GenerateCommand::quoted).collect(Collectors.joining(" "));
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        words.addAll(List.of("storeroom", "codegen", "models", schema.toString()));
        words.addAll(List.of("--target", settings.target().toString()));
        if (settings.target() == CodeTarget.JAVA)
            words.addAll(List.of("--style", settings.style().toString()));
        if (settings.target().isJava()) words.addAll(List.of("--package", settings.packageName()));
        words.addAll(List.of("--out", folder.toString()));
        switch (edited) {
            case NONE -> {}
            case KEPT -> words.add("--keep-edited");
            case OVERWRITTEN -> words.add("--overwrite");
        }
        return words;
    }

    private static String quoted(String word) {
        if (PLAIN.matcher(word).matches()) return word;
        // Windows writes paths with backslashes, and its shells know double quotes alone.
        return File.separatorChar == '\\'
                ? '"' + word + '"'
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
