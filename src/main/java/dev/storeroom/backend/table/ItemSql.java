package dev.storeroom.backend.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The statements of a [SqliteItemStore]: one table for each model, and one log for all.
final class ItemSql {
    private static final String COLUMNS = "key, version, changed_at, deleted, expires, fields";

    static final String LOG =
            "INSERT INTO log (" + COLUMNS + ", model, until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    static final String LOGGED =
            "SELECT "
                    + COLUMNS
                    + " FROM log WHERE model = ? AND changed_at >= ? ORDER BY changed_at LIMIT ?";

    static final String LAST_CHANGE = "SELECT moment FROM last_change";

    static final String COUNT = "SELECT number FROM counts WHERE model = ?";

    static final String FORGET = "DELETE FROM log WHERE until <= ?";

    static final String MODELS =
            "SELECT substr(name, 6) FROM sqlite_schema WHERE type = 'table' AND name GLOB 'item:*'";

    private ItemSql() {}

    static List<String> layout(Map<String, List<List<String>>> indexes) {
        List<String> layout = new ArrayList<>();
        layout.add(
                """
                CREATE TABLE IF NOT EXISTS log (
                  model TEXT NOT NULL, changed_at INTEGER NOT NULL, key TEXT NOT NULL,
                  version INTEGER NOT NULL, deleted INTEGER NOT NULL, expires INTEGER NOT NULL,
                  fields TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (model, changed_at)
                ) WITHOUT ROWID
                """);
        layout.add("CREATE INDEX IF NOT EXISTS log_until ON log (until)");
        layout.add(
                """
                CREATE TABLE IF NOT EXISTS last_change (
                  id INTEGER PRIMARY KEY CHECK (id = 1), moment INTEGER NOT NULL)
                """);
        layout.add("INSERT OR IGNORE INTO last_change VALUES (1, 0)");
        layout.add(
                """
                CREATE TRIGGER IF NOT EXISTS remember_last_change AFTER INSERT ON log BEGIN
                  UPDATE last_change SET moment = new.changed_at WHERE id = 1;
                END
                """);
        layout.add(
                """
                CREATE TABLE IF NOT EXISTS counts (model TEXT PRIMARY KEY, number INTEGER NOT NULL)
                WITHOUT ROWID
                """);
        indexes.forEach((model, keys) -> addTable(model, keys, layout));
        return layout;
    }

    private static void addTable(String model, List<List<String>> keys, List<String> layout) {
        layout.add(
                """
                CREATE TABLE IF NOT EXISTS %s (
                  key TEXT PRIMARY KEY, version INTEGER NOT NULL, changed_at INTEGER NOT NULL,
                  deleted INTEGER NOT NULL, expires INTEGER NOT NULL, fields TEXT NOT NULL
                ) WITHOUT ROWID
                """
                        .formatted(table(model)));
        layout.add(
                "CREATE INDEX IF NOT EXISTS %s ON %s (expires) WHERE expires > 0"
                        .formatted(quoted("expiry:" + model), table(model)));
        addCount(model, layout);
        for (List<String> key : keys) {
            layout.add(
                    "CREATE INDEX IF NOT EXISTS %s ON %s (%s, %s, key)"
                            .formatted(
                                    quoted("index:" + model + ":" + String.join("#", key)),
                                    table(model),
                                    field(key.getFirst()),
                                    sorting(key)));
        }
    }

    /// Keeps the number of records that are no tombstones. A file that lacks it is counted once.
    private static void addCount(String model, List<String> layout) {
        String name = "'" + model + "'";
        layout.add(
                """
                INSERT INTO counts SELECT %1$s, (SELECT count(*) FROM %2$s WHERE deleted = 0)
                WHERE NOT EXISTS (SELECT 1 FROM counts WHERE model = %1$s)
                """
                        .formatted(name, table(model)));
        addCounting(model, "INSERT", "new.deleted = 0", "1", layout);
        addCounting(model, "DELETE", "old.deleted = 0", "-1", layout);
        addCounting(
                model,
                "UPDATE",
                "old.deleted <> new.deleted",
                "(CASE WHEN new.deleted THEN -1 ELSE 1 END)",
                layout);
    }

    private static void addCounting(
            String model, String event, String when, String change, List<String> layout) {
        layout.add(
                """
                CREATE TRIGGER IF NOT EXISTS %s AFTER %s ON %s WHEN %s BEGIN
                  UPDATE counts SET number = number + %s WHERE model = '%s';
                END
                """
                        .formatted(
                                quoted("count:" + event + ":" + model),
                                event,
                                table(model),
                                when,
                                change,
                                model));
    }

    static String table(String model) {
        return quoted("item:" + model);
    }

    /// The value of a field.
    static String field(String name) {
        return "(fields ->> '$.\"" + name.replace("'", "''") + "\"')";
    }

    /// What sorts the records of a partition: a field, or several joined as AppSync joins them.
    static String sorting(List<String> key) {
        if (key.size() == 1) return "NULL";
        if (key.size() == 2) return field(key.get(1));
        return key.stream().skip(1).map(ItemSql::field).collect(Collectors.joining(" || '#' || "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String select(String model) {
        return "SELECT " + COLUMNS + " FROM " + table(model);
    }

    static String get(String model) {
        return select(model) + " WHERE key = ?";
    }

    static String scan(String model) {
        return select(model) + " WHERE key > ? ORDER BY key LIMIT ?";
    }

    static String insert(String model) {
        return "INSERT OR IGNORE INTO %s (%s) VALUES (?, ?, ?, ?, ?, ?)"
                .formatted(table(model), COLUMNS);
    }

    static String update(String model) {
        return """
                UPDATE %s SET version = ?2, changed_at = ?3, deleted = ?4, expires = ?5, fields = ?6
                WHERE key = ?1 AND version = ?7
                """
                .formatted(table(model));
    }

    static String remove(String model) {
        return "DELETE FROM " + table(model) + " WHERE key = ? AND version = ?";
    }

    static String expire(String model) {
        return "DELETE FROM " + table(model) + " WHERE expires > 0 AND expires <= ?";
    }
}
