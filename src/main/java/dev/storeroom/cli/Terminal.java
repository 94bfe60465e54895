package dev.storeroom.cli;

import dev.storeroom.workspace.Workspaces;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;

/// What a command reads from and writes to.
///
/// @param out data only
/// @param err everything that is said to a person; flushed at each line
/// @param folder what relative paths start from
/// @param dataFolder the folder used without `--data`; empty for the platform's
/// @param isInteractive whether a person can be asked
public record Terminal(
        InputStream in,
        Output out,
        PrintWriter err,
        Path folder,
        Optional<Path> dataFolder,
        boolean isInteractive) {

    /// The path as seen from where the command was run.
    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    /// The folder that holds the data where a command names no other.
    Path usualData() {
        return dataFolder.orElseGet(Workspaces::defaultFolder);
    }

    void say(String sentence) {
        err.println(sentence);
    }
}
