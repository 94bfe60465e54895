package dev.storeroom.cli;

import dev.storeroom.workspace.Workspaces;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/// Where the stack trace of a fault goes, so that the terminal shows a sentence only.
final class FaultLog {
    private FaultLog() {}

    /// Appends the fault to the log and says where; says nothing where no log can be written.
    static String keep(Exception fault) {
        var trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        try {
            Path folder = Files.createDirectories(Workspaces.defaultFolder().resolve("logs"));
            Path file = folder.resolve("storeroom.log");
            Files.writeString(
                    file,
                    Instant.now() + " " + trace,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            return " The details are in " + file + ".";
        } catch (IOException e) {
            return "";
        }
    }
}
