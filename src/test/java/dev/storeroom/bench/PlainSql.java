package dev.storeroom.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// What a saved Post asks of SQLite at the least, by plain sqlite-jdbc in the store's own tables:
/// the row of its key is looked up (it may be there), row and outbox entry are inserted, the
/// model's counters and the commit number are updated, and all is committed to the disk.
///
/// Statements are prepared once, and neither records nor JSON are built, only text joined. So this
/// does no validation, no merging of a queue, no savepoints, no hand-over between threads and tells
/// no listener.
final class PlainSql implements AutoCloseable {
    private static final int BATCH = 1000;

    private final Connection connection;
    private final PreparedStatement find;
    private final PreparedStatement row;
    private final PreparedStatement entry;
    private final PreparedStatement counters;
    private final PreparedStatement commitNumber;
    private long commits = 1000;

    /// @param file made by the store
    PlainSql(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA cache_size = -16384");
        }
        connection.setAutoCommit(false);
        find = connection.prepareStatement("SELECT * FROM Post WHERE id = ?");
        row =
                connection.prepareStatement(
                        "INSERT INTO Post (id, title, status, rating, content)"
                                + " VALUES (?, ?, ?, ?, ?)");
        entry =
                connection.prepareStatement(
                        "INSERT INTO _sr_outbox (model, key, operation, base, changed, state,"
                                + " attempts, edits, created_at)"
                                + " VALUES ('Post', ?, 'CREATE', '{}', ?, 'PENDING', 0, 1, ?)");
        counters =
                connection.prepareStatement(
                        "INSERT INTO _sr_count (model, rows, pending, failed, conflicts)"
                                + " VALUES ('Post', ?1, ?1, 0, 0) ON CONFLICT DO UPDATE SET"
                                + " rows = rows + ?1, pending = pending + ?1");
        commitNumber =
                connection.prepareStatement("UPDATE _sr_meta SET value = ? WHERE name = 'commit'");
    }

    /// Saves each in a transaction of its own.
    void saveOneByOne(int posts) throws SQLException {
        for (int i = 0; i < posts; i++) {
            find.setString(1, "post-" + i);
            try (var found = find.executeQuery()) {
                if (found.next()) throw new IllegalStateException("post-" + i + " is there");
            }
            bind(i);
            row.executeUpdate();
            entry.executeUpdate();
            commit(1);
        }
    }

    /// Inserts all in one transaction, in batches, without looking for any of them.
    void importAll(int posts) throws SQLException {
        for (int i = 0; i < posts; i++) {
            bind(i);
            row.addBatch();
            entry.addBatch();
            if (i % BATCH != BATCH - 1 && i != posts - 1) continue;
            row.executeBatch();
            entry.executeBatch();
        }
        commit(posts);
    }

    private void bind(int number) throws SQLException {
        String id = "post-" + number;
        String title = "Post number " + number;
        String status = number % 2 == 0 ? "DRAFT" : "PUBLISHED";
        String content = "Some words about the number " + number + ".";
        row.setString(1, id);
        row.setString(2, title);
        row.setString(3, status);
        row.setInt(4, number % 5);
        row.setString(5, content);
        entry.setString(1, "[\"" + id + "\"]");
        entry.setString(
                2,
                "{\"id\":\""
                        + id
                        + "\",\"title\":\""
                        + title
                        + "\",\"status\":\""
                        + status
                        + "\",\"rating\":"
                        + number % 5
                        + ",\"content\":\""
                        + content
                        + "\"}");
        entry.setLong(3, System.currentTimeMillis());
    }

    private void commit(int posts) throws SQLException {
        counters.setInt(1, posts);
        counters.executeUpdate();
        commitNumber.setLong(1, commits++);
        commitNumber.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
