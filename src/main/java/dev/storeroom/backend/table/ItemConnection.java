package dev.storeroom.backend.table;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// The one connection to a backend's file: calls take turns, statements are kept, and what fails
/// leaves nothing behind.
final class ItemConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ItemConnection.class);

    private final ReentrantLock turn = new ReentrantLock();
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private boolean isTogether;

    private ItemConnection(Connection connection) {
        this.connection = connection;
    }

    /// @param layout the statements that make the tables that are not there yet
    static ItemConnection open(String url, List<String> layout) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        try {
            Connection connection = DriverManager.getConnection(url, config.toProperties());
            try (var statement = connection.createStatement()) {
                for (String sql : layout) statement.executeUpdate(sql);
            }
            connection.setAutoCommit(false);
            return new ItemConnection(connection);
        } catch (SQLException e) {
            throw new ItemStoreException("The backend's data cannot be opened.", e);
        }
    }

    /// Something done with the connection.
    interface Work<T> {
        T run() throws SQLException;
    }

    /// Only while it is the caller's turn.
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /// Reads.
    <T> T inTurn(Work<T> work) {
        turn.lock();
        try {
            return work.run();
        } catch (SQLException e) {
            throw new ItemStoreException("The backend's data cannot be read.", e);
        } finally {
            turn.unlock();
        }
    }

    /// Writes, in a transaction of its own unless it is one of several.
    <T> T inTransaction(Work<T> work) {
        return isTogether && turn.isHeldByCurrentThread() ? inTurn(work) : whole(work);
    }

    /// Does several writes as one: if they throw, none of them was done.
    void together(Runnable writes) {
        whole(
                () -> {
                    isTogether = true;
                    try {
                        writes.run();
                    } finally {
                        isTogether = false;
                    }
                    return true;
                });
    }

    private <T> T whole(Work<T> work) {
        turn.lock();
        try {
            return committed(work);
        } finally {
            turn.unlock();
        }
    }

    private <T> T committed(Work<T> work) {
        boolean isCommitted = false;
        try {
            T result = work.run();
            connection.commit();
            isCommitted = true;
            return result;
        } catch (SQLException e) {
            throw new ItemStoreException("The backend's data cannot be written.", e);
        } finally {
            if (!isCommitted) abandon();
        }
    }

    /// Takes back what was written and not committed. What failed before that is told already.
    private void abandon() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.warn("What a failed write left cannot be taken back", e);
        }
    }

    @Override
    public void close() {
        turn.lock();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ItemStoreException("The backend's data cannot be closed.", e);
        } finally {
            turn.unlock();
        }
    }
}
