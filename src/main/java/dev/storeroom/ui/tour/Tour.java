package dev.storeroom.ui.tour;

import dev.storeroom.workspace.LogFile;

import javafx.application.Platform;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A walk through the main job with the real window on JavaFX's headless platform: open a schema,
/// create, edit, filter, restart, inspect, clear, restore; then run the local backend. After each
/// step the database file is read by a second reader, and a picture is taken.
public final class Tour {
    private static final Logger LOG = LoggerFactory.getLogger(Tour.class);
    private static final String SCHEMA = "blog.graphql";

    private Tour() {}

    /// Makes this process use the headless platform; call it before anything of JavaFX.
    public static void goHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Walks the tour in a data folder of its own, which is gone afterwards.
    ///
    /// @param out where the pictures, `tour.json` and the log go; made if missing
    /// @return the sentence that says what was not as it should be; empty if all was well
    public static String walk(Path out) throws IOException, InterruptedException {
        return walk(out, MainJob::whole);
    }

    /// Walks as far as the first record, and back to it after a restart.
    public static String begin(Path out) throws IOException, InterruptedException {
        return walk(out, MainJob::firstRecord);
    }

    private static String walk(Path out, Consumer<MainJob> way)
            throws IOException, InterruptedException {
        LogFile log = LogFile.startIn(out, "tour");
        deletePictures(out);
        Path data = Files.createTempDirectory("storeroom-tour");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        try (InputStream sample =
                Objects.requireNonNull(
                        Tour.class.getResourceAsStream("/dev/storeroom/samples/" + SCHEMA))) {
            Files.copy(sample, data.resolve(SCHEMA));
            return walk(out, data, log, way);
        } catch (RuntimeException e) {
            LOG.error("The tour broke off", e);
            return "It broke off: " + e + ". What led to it is in " + log.file() + ".";
        } finally {
            Platform.exit();
            delete(data);
        }
    }

    private static String walk(Path out, Path data, LogFile log, Consumer<MainJob> way) {
        var hand = new Hand();
        var window = new TourWindow(data, data.resolve(SCHEMA), log, hand);
        var journal = new Journal(out, window, hand);
        String failure = "";
        try {
            way.accept(new MainJob(window, hand, journal));
            window.leave();
        } catch (TourFailure e) {
            LOG.error("The tour failed", e);
            failure = String.valueOf(e.getMessage());
            journal.picture("failure");
        }
        journal.write(failure);
        return failure;
    }

    private static void deletePictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".png")).toList())
                Files.delete(file);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
