package dev.storeroom.bench;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.websocket.WsRouting;
import io.helidon.websocket.WsListener;
import io.helidon.websocket.WsSession;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// What answering a mutation asks of the server library and of SQLite at the least: the request is
/// read, the record is looked up, written and logged in one transaction, and fixed bytes are sent
/// as the answer and to every socket.
///
/// So this parses nothing, checks no key, knows no versions and asks no subscriber what it wants.
final class BareServer implements AutoCloseable {
    private final ReentrantLock turn = new ReentrantLock();
    private final Set<WsSession> sockets = ConcurrentHashMap.newKeySet();
    private final Connection connection;
    private final PreparedStatement find;
    private final PreparedStatement insert;
    private final PreparedStatement update;
    private final PreparedStatement log;
    private final WebServer server;
    private long number;
    private long created;

    /// @param answer to every request
    /// @param event to every socket after each request
    BareServer(Path file, String answer, String event) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(
                    "CREATE TABLE item (key TEXT PRIMARY KEY, version INT, changed_at INT,"
                            + " deleted INT, expires INT, fields TEXT) WITHOUT ROWID");
            statement.execute(
                    "CREATE TABLE log (model TEXT, changed_at INT, key TEXT, version INT,"
                            + " deleted INT, expires INT, fields TEXT, until INT,"
                            + " PRIMARY KEY (model, changed_at)) WITHOUT ROWID");
            statement.execute("CREATE INDEX log_until ON log (until)");
            statement.execute("CREATE INDEX item_id ON item ((fields ->> '$.\"id\"'), NULL, key)");
            statement.execute("CREATE INDEX item_expiry ON item (expires) WHERE expires > 0");
        }
        connection.setAutoCommit(false);
        find = connection.prepareStatement("SELECT * FROM item WHERE key = ?");
        insert = connection.prepareStatement("INSERT INTO item VALUES (?, 1, ?, 0, 0, ?)");
        update =
                connection.prepareStatement(
                        "UPDATE item SET version = version + 1, changed_at = ?, fields = ?"
                                + " WHERE key = ?");
        log = connection.prepareStatement("INSERT INTO log VALUES ('Post', ?, ?, 1, 0, 0, ?, 1)");
        server =
                WebServer.builder()
                        .host("127.0.0.1")
                        .port(0)
                        .routing(
                                routes ->
                                        routes.post(
                                                "/graphql",
                                                (asked, response) -> {
                                                    String body = asked.content().as(String.class);
                                                    write(body.contains("createPost"), answer);
                                                    sockets.forEach(each -> tell(each, event));
                                                    response.header(
                                                                    HeaderNames.CONTENT_TYPE,
                                                                    "application/json")
                                                            .send(answer);
                                                }))
                        .addRouting(WsRouting.builder().endpoint("/graphql", this::listener))
                        .build()
                        .start();
    }

    private WsListener listener() {
        return new WsListener() {
            @Override
            public void onOpen(WsSession session) {
                sockets.add(session);
            }

            @Override
            public void onClose(WsSession session, int status, String reason) {
                sockets.remove(session);
            }
        };
    }

    /// A socket takes one frame at a time.
    private static void tell(WsSession socket, String event) {
        synchronized (socket) {
            socket.send(event, true);
        }
    }

    /// A create makes a record; updates change all of them in turn.
    private void write(boolean creates, String fields) throws SQLException {
        turn.lock();
        try {
            long now = ++number;
            long id = creates ? ++created : 1 + now % created;
            String key = "[\"post-" + id + "\"]";
            find.setString(1, key);
            find.executeQuery().close();
            if (creates) {
                insert.setString(1, key);
                insert.setLong(2, now);
                insert.setString(3, fields);
                insert.executeUpdate();
            } else {
                update.setLong(1, now);
                update.setString(2, fields);
                update.setString(3, key);
                update.executeUpdate();
            }
            log.setLong(1, now);
            log.setString(2, key);
            log.setString(3, fields);
            log.executeUpdate();
            connection.commit();
        } finally {
            turn.unlock();
        }
    }

    URI address(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + server.port() + "/graphql");
    }

    @Override
    public void close() throws SQLException {
        server.stop();
        connection.close();
    }
}
