package dev.storeroom.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

/// The application's log: a file in the data folder, and three older ones beside it.
///
/// Nothing is logged to the console, so what the tool prints there is all its own. That holds too
/// while the log itself cannot be written, on a full disk or in a folder that is write-protected:
/// what keeps it from being written is told where the data is.
public final class LogFile implements AutoCloseable {
    private static final int MOST_BYTES = 2_000_000;
    private static final int MOST_FILES = 4;

    private final Path file;

    /// The web server, which tells of itself, and of every client that goes away. Kept, since
    /// loggers that nobody holds forget what they were told.
    private static final Logger WEB_SERVER = Logger.getLogger("io.helidon");

    private final Handler handler;
    private final Gaps gaps;

    private LogFile(Path file, Handler handler, Gaps gaps) {
        this.file = file;
        this.handler = handler;
        this.gaps = gaps;
    }

    /// Sends what is logged from now on to `logs/NAME-0.log` in that folder.
    ///
    /// @param name one for each kind of process: two that write at once would not share a file
    public static LogFile startIn(Path dataFolder, String name) {
        Path folder = dataFolder.resolve("logs");
        var gaps = new Gaps();
        Handler handler = handler(folder, name, gaps);
        Logger root = Logger.getLogger("");
        for (Handler each : root.getHandlers()) root.removeHandler(each);
        root.addHandler(handler);
        WEB_SERVER.setLevel(Level.SEVERE);
        return new LogFile(folder.resolve(name + "-0.log"), handler, gaps);
    }

    private static Handler handler(Path folder, String name, Gaps gaps) {
        try {
            Files.createDirectories(folder);
            var handler =
                    new FileHandler(folder + "/" + name + "-%g.log", MOST_BYTES, MOST_FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            handler.setLevel(Level.INFO);
            handler.setErrorManager(gaps);
            return handler;
        } catch (IOException e) {
            gaps.error("The log could not be started", e, ErrorManager.OPEN_FAILURE);
            return new StreamHandler(OutputStream.nullOutputStream(), new SimpleFormatter());
        }
    }

    /// The file that is written now.
    public Path file() {
        return file;
    }

    /// Tells whether the file took everything that was logged.
    public boolean isComplete() {
        return !gaps.areThere;
    }

    /// What is logged from now on goes nowhere.
    @Override
    public void close() {
        Logger.getLogger("").removeHandler(handler);
        handler.close();
    }

    /// Takes note of what could not be written, where its base class prints a stack trace.
    private static final class Gaps extends ErrorManager {
        private volatile boolean areThere;

        @Override
        public void error(String message, Exception cause, int code) {
            areThere = true;
        }
    }
}
