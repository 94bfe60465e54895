package dev.storeroom.store;

import java.util.Optional;

/// Named facts about the file itself: its format, its layout, its last commit.
final class Meta {
    static final String TABLE =
            "CREATE TABLE _sr_meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID";

    private Meta() {}

    static Optional<String> read(Statements statements, String name) {
        return statements.first(
                "SELECT value FROM _sr_meta WHERE name = ?", row -> row.getString(1), name);
    }

    static void write(Statements statements, String name, Object value) {
        statements.update(
                "INSERT INTO _sr_meta (name, value) VALUES (?, ?)"
                        + " ON CONFLICT DO UPDATE SET value = excluded.value",
                name,
                value);
    }

    static long commit(Statements statements) {
        return statements.number("SELECT value FROM _sr_meta WHERE name = 'commit'");
    }

    static void writeCommit(Statements statements, long commit) {
        statements.update("UPDATE _sr_meta SET value = ? WHERE name = 'commit'", commit);
    }
}
