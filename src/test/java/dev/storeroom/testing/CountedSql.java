package dev.storeroom.testing;

import org.sqlite.JDBC;
import org.sqlite.jdbc4.JDBC4Connection;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/// Counts each statement that SQLite is given, over connections that are opened while this is in
/// place.
public final class CountedSql implements Driver, AutoCloseable {
    private final Driver real = new JDBC();
    private final AtomicInteger statements = new AtomicInteger();

    /// Stands before the driver that counts nothing until it is closed.
    public CountedSql() {
        try {
            List<Driver> others = Collections.list(DriverManager.getDrivers());
            for (Driver other : others) DriverManager.deregisterDriver(other);
            DriverManager.registerDriver(this);
            for (Driver other : others) DriverManager.registerDriver(other);
        } catch (SQLException e) {
            throw new IllegalStateException("no driver can be put in place", e);
        }
    }

    /// How many statements were run so far, with every `BEGIN` and `COMMIT`.
    public int statements() {
        return statements.get();
    }

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        String file = url.substring(JDBC.PREFIX.length());
        return new JDBC4Connection(url, file, properties) {
            @Override
            public PreparedStatement prepareStatement(
                    String sql, int type, int concurrency, int holdability) throws SQLException {
                return counted(super.prepareStatement(sql, type, concurrency, holdability));
            }
        };
    }

    private PreparedStatement counted(PreparedStatement statement) {
        return (PreparedStatement)
                Proxy.newProxyInstance(
                        CountedSql.class.getClassLoader(),
                        new Class<?>[] {PreparedStatement.class},
                        (proxy, method, arguments) -> call(statement, method, arguments));
    }

    private Object call(PreparedStatement statement, Method method, Object... arguments)
            throws Throwable {
        if (method.getName().startsWith("execute")) statements.incrementAndGet();
        try {
            return method.invoke(statement, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return real.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties)
            throws SQLException {
        return real.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public void close() {
        try {
            DriverManager.deregisterDriver(this);
        } catch (SQLException e) {
            throw new IllegalStateException("the driver stays in place", e);
        }
    }
}
