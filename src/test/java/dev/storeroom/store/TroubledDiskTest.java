package dev.storeroom.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.query.Query;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// A disk that is full, or a file that another program holds, loses nothing that was acknowledged.
class TroubledDiskTest {
    @TempDir private Path folder;

    @Test
    void aFileThatAnotherProgramHoldsIsBusyAndWorksAfterwards() throws SQLException {
        try (DataStore store = new DataStores(folder).open()) {
            store.save(post("1", "kept"));
            try (var other =
                            DriverManager.getConnection(
                                    "jdbc:sqlite:" + folder.resolve("store.db"));
                    var lock = other.createStatement()) {
                lock.execute("BEGIN IMMEDIATE");
                assertThat(failureOf(store, post("2", "refused")))
                        .isEqualTo(StoreException.Kind.BUSY);
                lock.execute("ROLLBACK");
            }
            store.save(post("3", "after"));
            assertThat(titles(store)).isEqualTo("kept after");
        }
    }

    @Test
    void aFullDiskRefusesTheSaveAndTakesTheNextOneOnceThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                succeeds("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()),
                "Skipped: a small disk can be mounted by root only");
        try {
            fillThenSave(disk);
        } finally {
            assertThat(succeeds("umount", disk.toString())).as("the disk is let go").isTrue();
        }
    }

    private static void fillThenSave(Path disk) throws IOException {
        Path ballast = Files.write(disk.resolve("ballast"), new byte[400_000]);
        try (DataStore store = new DataStores(disk).open()) {
            store.save(post("1", "kept"));
            assertThat(failureOf(store, post("2", "x".repeat(800_000))))
                    .isEqualTo(StoreException.Kind.FULL);
            // More than the cache takes: the disk is full in the insert, not in the commit.
            assertThat(failureOf(store, post("2", "x".repeat(20_000_000))))
                    .isEqualTo(StoreException.Kind.FULL);
            assertThat(titles(store)).isEqualTo("kept");
            Files.delete(ballast);
            store.save(post("3", "after"));
            assertThat(titles(store)).isEqualTo("kept after");
        }
        try (DataStore store = new DataStores(disk).open()) {
            assertThat(titles(store)).isEqualTo("kept after");
            assertThat(store.outbox(0, 10)).hasSize(2);
        }
    }

    private static StoreException.Kind failureOf(DataStore store, ModelRecord post) {
        StoreException failure = catchThrowableOfType(StoreException.class, () -> store.save(post));
        assertThat(failure).as("the save is refused").isNotNull();
        return failure.kind();
    }

    private static String titles(DataStore store) {
        return String.join(
                " ",
                store.query(Query.of("Post")).stream()
                        .map(post -> ((Value.Text) post.value("title")).text())
                        .toList());
    }

    private static ModelRecord post(String id, String title) {
        return new ModelRecord(
                "Post",
                Map.of(
                        "id", Value.text(id),
                        "title", Value.text(title),
                        "status", Value.text("DRAFT")));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
