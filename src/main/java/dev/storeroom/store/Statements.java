package dev.storeroom.store;

import dev.storeroom.data.Value;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The prepared statements of one connection, kept between calls. For the thread that owns the
/// connection. What SQLite refuses is thrown as [SqlFailure].
final class Statements implements AutoCloseable {
    private static final int MOST_KEPT = 200;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);

    /// Reads one row of a result.
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Takes one row of a result.
    @FunctionalInterface
    interface RowAction {
        void take(ResultSet row) throws SQLException;
    }

    /// Opens a connection.
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    private Statements(Connection connection) {
        this.connection = connection;
    }

    static Statements over(Opening opening) {
        try {
            return new Statements(opening.open());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /// Runs a statement that gives no rows.
    ///
    /// @param binds strings, numbers, values or null
    /// @return how many rows it changed
    int update(String sql, @Nullable Object... binds) {
        try {
            return bound(sql, binds).executeUpdate();
        } catch (SQLException e) {
            forget(sql);
            throw new SqlFailure(e);
        }
    }

    void forEach(String sql, RowAction action, @Nullable Object... binds) {
        try (ResultSet result = bound(sql, binds).executeQuery()) {
            while (result.next()) action.take(result);
        } catch (SQLException e) {
            forget(sql);
            throw new SqlFailure(e);
        }
    }

    <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... binds) {
        List<T> rows = new ArrayList<>();
        forEach(sql, row -> rows.add(reader.read(row)), binds);
        return rows;
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... binds) {
        try (ResultSet result = bound(sql, binds).executeQuery()) {
            return result.next() ? Optional.of(reader.read(result)) : Optional.empty();
        } catch (SQLException e) {
            forget(sql);
            throw new SqlFailure(e);
        }
    }

    long number(String sql, @Nullable Object... binds) {
        return first(sql, row -> row.getLong(1), binds).orElse(0L);
    }

    /// Runs a statement that takes no values and is not worth keeping, such as a pragma or DDL.
    void execute(String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    /// Stops the statement that is running; any thread may call this.
    void interrupt() {
        try {
            Sqlite.interrupt(connection);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... binds) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
            dropOldest();
        }
        for (int i = 0; i < binds.length; i++) bind(statement, i + 1, binds[i]);
        return statement;
    }

    /// Drops a statement that failed, since the driver closes it when the disk is full or fails.
    private void forget(String sql) {
        PreparedStatement failed = prepared.remove(sql);
        if (failed == null) return;
        try {
            failed.close();
        } catch (SQLException e) {
            // The driver has closed it already.
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case String text -> statement.setString(place, text);
            case Value field -> Cells.bind(statement, place, field);
            default -> statement.setObject(place, value);
        }
    }

    private void dropOldest() throws SQLException {
        if (prepared.size() <= MOST_KEPT) return;
        var oldest = prepared.entrySet().iterator();
        oldest.next().getValue().close();
        oldest.remove();
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : prepared.values()) statement.close();
            prepared.clear();
            connection.close();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
