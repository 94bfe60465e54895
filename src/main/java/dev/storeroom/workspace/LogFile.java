package dev.storeroom.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The application's log: a file in the data folder, and three older ones beside it.
///
/// Nothing is logged to the console, so what the tool prints there is all its own.
public final class LogFile {
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_FILES = 4;

    private final Path file;

    private LogFile(Path file) {
        this.file = file;
    }

    /// Sends what is logged from now on to `logs/storeroom-0.log` in that folder.
    public static LogFile startIn(Path dataFolder) {
        Path folder = dataFolder.resolve("logs");
        try {
            Files.createDirectories(folder);
            var handler =
                    new FileHandler(folder + "/storeroom-%g.log", MOST_BYTES, MOST_FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            handler.setLevel(Level.INFO);
            Logger root = Logger.getLogger("");
            for (Handler each : root.getHandlers()) root.removeHandler(each);
            root.addHandler(handler);
        } catch (IOException e) {
            throw new UncheckedIOException("The log could not be started in " + folder, e);
        }
        return new LogFile(folder.resolve("storeroom-0.log"));
    }

    /// The file that is written now.
    public Path file() {
        return file;
    }
}
