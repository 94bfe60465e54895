package dev.storeroom.backend.table;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps a backend's records in one SQLite file, or in memory.
///
/// A record and its entry in the log are written in one transaction. Calls take turns.
public final class SqliteItemStore implements ItemStore {
    private final ItemConnection file;

    private SqliteItemStore(ItemConnection file) {
        this.file = file;
    }

    /// Opens or makes the file.
    ///
    /// @param indexes the keys to find records by, for each model; the first field is the partition
    /// @throws ItemStoreException if the file is damaged, busy or the disk fails
    public static SqliteItemStore open(Path file, Map<String, List<List<String>>> indexes) {
        return open("jdbc:sqlite:" + file, indexes);
    }

    /// Keeps everything in memory, until it is closed.
    public static SqliteItemStore inMemory(Map<String, List<List<String>>> indexes) {
        return open("jdbc:sqlite::memory:", indexes);
    }

    private static SqliteItemStore open(String url, Map<String, List<List<String>>> indexes) {
        return new SqliteItemStore(ItemConnection.open(url, ItemSql.layout(indexes)));
    }

    @Override
    public Optional<Item> get(String model, String key) {
        return file.inTurn(
                () -> {
                    PreparedStatement get = file.prepared(ItemSql.get(model));
                    get.setString(1, key);
                    return items(get).stream().findFirst();
                });
    }

    @Override
    public boolean put(String model, Item next, long expected, long logged) {
        return file.inTransaction(
                () -> {
                    PreparedStatement put =
                            file.prepared(
                                    expected == 0 ? ItemSql.insert(model) : ItemSql.update(model));
                    set(put, next);
                    if (expected != 0) put.setLong(7, expected);
                    if (put.executeUpdate() == 0) return false;
                    log(model, next, logged);
                    return true;
                });
    }

    @Override
    public boolean remove(String model, Item last, long expected, long logged) {
        return file.inTransaction(
                () -> {
                    PreparedStatement remove = file.prepared(ItemSql.remove(model));
                    remove.setString(1, last.key());
                    remove.setLong(2, expected);
                    if (remove.executeUpdate() == 0) return false;
                    log(model, last, logged);
                    return true;
                });
    }

    private void log(String model, Item item, long until) throws SQLException {
        PreparedStatement log = file.prepared(ItemSql.LOG);
        set(log, item);
        log.setString(7, model);
        log.setLong(8, until);
        log.executeUpdate();
    }

    private static void set(PreparedStatement statement, Item item) throws SQLException {
        statement.setString(1, item.key());
        statement.setLong(2, item.version());
        statement.setLong(3, item.changedAt());
        statement.setBoolean(4, item.isDeleted());
        statement.setLong(5, item.expires());
        statement.setString(6, Json.write(new Value.Entries(item.fields())));
    }

    @Override
    public List<Item> scan(String model, String after, int limit) {
        return file.inTurn(
                () -> {
                    PreparedStatement scan = file.prepared(ItemSql.scan(model));
                    scan.setString(1, after);
                    scan.setInt(2, limit);
                    return items(scan);
                });
    }

    @Override
    public List<Item> find(String model, KeySearch search, int limit) {
        KeySearchSql sql = KeySearchSql.of(model, search, limit);
        return file.inTurn(
                () -> {
                    PreparedStatement find = file.prepared(sql.text());
                    for (int i = 0; i < sql.operands().size(); i++)
                        find.setObject(i + 1, sql.operands().get(i));
                    return items(find);
                });
    }

    @Override
    public List<Item> log(String model, long since, int limit) {
        return file.inTurn(
                () -> {
                    PreparedStatement log = file.prepared(ItemSql.LOGGED);
                    log.setString(1, model);
                    log.setLong(2, since);
                    log.setInt(3, limit);
                    return items(log);
                });
    }

    @Override
    public long count(String model) {
        return file.inTurn(
                () -> {
                    PreparedStatement count = file.prepared(ItemSql.COUNT);
                    count.setString(1, model);
                    try (ResultSet row = count.executeQuery()) {
                        return row.next() ? row.getLong(1) : 0L;
                    }
                });
    }

    @Override
    public long lastChange() {
        return file.inTurn(
                () -> {
                    try (ResultSet row = file.prepared(ItemSql.LAST_CHANGE).executeQuery()) {
                        return row.next() ? row.getLong(1) : 0L;
                    }
                });
    }

    @Override
    public void expire(long now) {
        file.inTransaction(
                () -> {
                    for (String model : models()) {
                        PreparedStatement expire = file.prepared(ItemSql.expire(model));
                        expire.setLong(1, now);
                        expire.executeUpdate();
                    }
                    PreparedStatement forget = file.prepared(ItemSql.FORGET);
                    forget.setLong(1, now);
                    forget.executeUpdate();
                    return true;
                });
    }

    private List<String> models() throws SQLException {
        List<String> models = new ArrayList<>();
        try (ResultSet rows = file.prepared(ItemSql.MODELS).executeQuery()) {
            while (rows.next()) models.add(rows.getString(1));
        }
        return models;
    }

    private static List<Item> items(PreparedStatement statement) throws SQLException {
        List<Item> items = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) items.add(item(rows));
        }
        return items;
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString(1),
                ((Value.Entries) Json.read(row.getString(6))).entries(),
                row.getLong(2),
                row.getLong(3),
                row.getBoolean(4),
                row.getLong(5));
    }

    /// Does several writes as one: if they throw, none of them was done.
    public void together(Runnable writes) {
        file.together(writes);
    }

    @Override
    public void close() {
        file.close();
    }
}
