package dev.storeroom.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Fills the table of a backend's posts behind its back: over HTTP a million would take long.
final class BenchRecords {
    private BenchRecords() {}

    /// @param records how many there are to be in all
    static void fill(Path file, int records) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var insert =
                        connection.prepareStatement(
                                "INSERT OR IGNORE INTO \"item:Post\""
                                        + " (key, version, changed_at, deleted, expires, fields)"
                                        + " VALUES (?, 1, 1, 0, 0, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < records; i++) {
                insert.setString(1, "[\"post-" + i + "\"]");
                insert.setString(
                        2,
                        "{\"id\":\"post-%d\",\"title\":\"Post number %d\",\"status\":\"DRAFT\",\"rating\":3,\"content\":\"Some words about the number.\",\"createdAt\":\"2026-01-02T03:04:05.678Z\",\"updatedAt\":\"2026-01-02T03:04:05.678Z\"}"
                                .formatted(i, i));
                insert.addBatch();
                if (i % 1_000 == 999) insert.executeBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }
}
