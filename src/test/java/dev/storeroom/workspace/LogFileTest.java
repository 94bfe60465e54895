package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;

class LogFileTest {
    /// Takes nothing, as a full disk does.
    private static final Path FULL = Path.of("/dev/full");

    @TempDir Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = System.err;
    private final List<Handler> before = List.of(Logger.getLogger("").getHandlers());

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(console);
        before.forEach(Logger.getLogger("")::addHandler);
    }

    @Test
    void whatIsLoggedIsInTheFileAndNotOnTheConsole() throws IOException {
        try (var log = LogFile.startIn(folder, "test")) {
            logFault();
            assertThat(Files.readString(log.file())).contains("A fault", "on purpose");
            assertThat(log.isComplete()).isTrue();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskPrintsNothingToTheConsole() throws IOException {
        assumeThat(FULL).exists();
        Files.createDirectory(folder.resolve("logs"));
        Files.createSymbolicLink(folder.resolve("logs/test-0.log"), FULL);
        try (var log = LogFile.startIn(folder, "test")) {
            logFault();
            assertThat(log.isComplete()).isFalse();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeKeepsNothingFromStarting() throws IOException {
        Path file = Files.createFile(folder.resolve("data"));
        try (var log = LogFile.startIn(file, "test")) {
            logFault();
            assertThat(log.isComplete()).isFalse();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void logFault() {
        LoggerFactory.getLogger(LogFileTest.class)
                .error("A fault", new IllegalStateException("on purpose"));
    }
}
