package dev.storeroom.store;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// How this store talks to SQLite: write-ahead log, every commit on the platter before it counts,
/// readers that cannot write.
final class Sqlite {
    private static final int BUSY_MILLIS = 3_000;
    private static final int CACHE_KIBIBYTES = 16_384;

    private Sqlite() {}

    static Connection writer(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        Connection connection = open(file, config);
        // The writer begins and commits by statements; else the driver would try a BEGIN of its own
        // around each of them.
        ((SQLiteConnection) connection).getConnectionConfig().setAutoCommit(false);
        return connection;
    }

    static Connection reader(Path file) throws SQLException {
        if (mayHaveNoLog(file)) return immutable(file);
        Connection connection = open(file, new SQLiteConfig());
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return connection;
    }

    /// Where the folder is write-protected SQLite cannot make the log that it would read from as
    /// well; a log that is there belongs to somebody who may write.
    private static boolean mayHaveNoLog(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && !Files.isWritable(folder)
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    /// For a file that may not be written at all, not even its log.
    static Connection immutable(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return DriverManager.getConnection(
                "jdbc:sqlite:" + file.toUri() + "?immutable=1", properties(config));
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file, properties(config));
    }

    private static Properties properties(SQLiteConfig config) {
        config.setBusyTimeout(BUSY_MILLIS);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setGetGeneratedKeys(false);
        return config.toProperties();
    }

    /// Stops the statement that the connection is running; any thread may call it.
    static void interrupt(Connection connection) throws SQLException {
        ((SQLiteConnection) connection).getDatabase().interrupt();
    }
}
