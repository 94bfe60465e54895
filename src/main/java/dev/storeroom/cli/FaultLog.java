package dev.storeroom.cli;

import dev.storeroom.workspace.LogFile;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/// Where the stack trace of a fault goes, so that the terminal shows a sentence only.
final class FaultLog {
    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    /// Adds the fault to the log in that data folder and says where; says nothing where no log can
    /// be written.
    static String keep(Exception fault, Path dataFolder) {
        try (var log = LogFile.startIn(dataFolder, "command")) {
            LOG.error("A command failed", fault);
            return log.isComplete() ? " The details are in " + log.file() + "." : "";
        }
    }
}
