package dev.storeroom.store;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.data.Version;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The queue of changes that no server has acknowledged, as a table: every statement on it is here.
final class Outbox {
    /// How long a delete waits before it may be sent, so that it can be undone.
    static final Duration HOLD = Duration.ofSeconds(10);

    static final String TABLE =
            """
            CREATE TABLE _sr_outbox (
              sequence INTEGER PRIMARY KEY AUTOINCREMENT,
              model TEXT NOT NULL,
              key TEXT NOT NULL,
              operation TEXT NOT NULL,
              base_version INTEGER,
              base TEXT NOT NULL,
              changed TEXT NOT NULL,
              condition TEXT,
              state TEXT NOT NULL,
              attempts INTEGER NOT NULL,
              edits INTEGER NOT NULL,
              created_at INTEGER NOT NULL,
              held_until INTEGER
            )""";
    static final String INDEX = "CREATE INDEX _sr_outbox_record ON _sr_outbox (model, key)";

    private static final String COLUMNS =
            "sequence, model, key, operation, base_version, base, changed, condition, state,"
                    + " attempts, edits, created_at, held_until";

    private static final String STANDING =
            "SELECT (SELECT version FROM _sr_record WHERE model = ? AND key = ?),"
                    + " EXISTS (SELECT 1 FROM _sr_outbox WHERE model = ? AND key = ?)";

    /// Where an entry of the record waits, the key becomes null, which the table refuses and `OR
    /// IGNORE` skips. A `SELECT … WHERE NOT EXISTS` would copy each row through a table of its own.
    private static final String APPEND_FIRST =
            "INSERT OR IGNORE INTO _sr_outbox (model, key, operation, base_version, base, changed,"
                    + " state, attempts, edits, created_at) VALUES (?1,"
                    + " iif(EXISTS (SELECT 1 FROM _sr_outbox WHERE model = ?1 AND key = ?2),"
                    + " NULL, ?2), 'CREATE',"
                    + " (SELECT version FROM _sr_record WHERE model = ?1 AND key = ?2),"
                    + " '{}', ?3, 'PENDING', 0, 1, ?4)";

    /// For a record that nothing is known of, which saves two looks into indexes.
    private static final String APPEND_NEW =
            "INSERT INTO _sr_outbox (model, key, operation, base, changed, state, attempts, edits,"
                    + " created_at) VALUES (?1, ?2, 'CREATE', '{}', ?3, 'PENDING', 0, 1, ?4)";

    private static final String KNOWS =
            "SELECT EXISTS (SELECT 1 FROM _sr_outbox WHERE model = ?1)"
                    + " OR EXISTS (SELECT 1 FROM _sr_record WHERE model = ?1)";

    private final Statements statements;

    Outbox(Statements statements) {
        this.statements = statements;
    }

    /// What is known of a record beside its row.
    ///
    /// @param version the last version that a server gave it
    /// @param isQueued whether any entry waits for it
    record Standing(Optional<Version> version, boolean isQueued) {}

    Standing standing(RecordKey key) {
        String text = key.text();
        return statements
                .first(
                        STANDING,
                        row -> new Standing(version(row, 1), row.getBoolean(2)),
                        key.model(),
                        text,
                        key.model(),
                        text)
                .orElseThrow();
    }

    private static Optional<Version> version(ResultSet row, int place) throws SQLException {
        int number = row.getInt(place);
        return row.wasNull() ? Optional.empty() : Optional.of(new Version(number));
    }

    List<Mutation> of(RecordKey key, Instant now) {
        return statements.list(
                "SELECT "
                        + COLUMNS
                        + " FROM _sr_outbox WHERE model = ? AND key = ?"
                        + " ORDER BY sequence",
                row -> read(row, now),
                key.model(),
                key.text());
    }

    Optional<Mutation> find(long sequence, Instant now) {
        return statements.first(
                "SELECT " + COLUMNS + " FROM _sr_outbox WHERE sequence = ?",
                row -> read(row, now),
                sequence);
    }

    List<Mutation> page(long after, int limit, Instant now) {
        return statements.list(
                "SELECT "
                        + COLUMNS
                        + " FROM _sr_outbox WHERE sequence > ?"
                        + " ORDER BY sequence LIMIT ?",
                row -> read(row, now),
                after,
                limit);
    }

    /// The state of the oldest entry of each of these records, by key text.
    Map<String, Mutation.State> states(String model, List<String> keys, Instant now) {
        Map<String, Mutation.State> states = new HashMap<>();
        if (keys.isEmpty()) return states;
        String json = Json.write(new Value.Items(keys.stream().map(Value::text).toList()));
        statements.list(
                "SELECT key, state, held_until FROM _sr_outbox WHERE model = ?"
                        + " AND key IN (SELECT value FROM json_each(?)) ORDER BY sequence",
                row ->
                        states.putIfAbsent(
                                row.getString(1), state(row.getString(2), instant(row, 3), now)),
                model,
                json);
        return states;
    }

    long size() {
        return statements.number("SELECT count(*) FROM _sr_outbox");
    }

    void append(
            QueueStep.Append step,
            RecordKey key,
            Optional<Version> base,
            @Nullable String condition,
            Instant now) {
        statements.update(
                "INSERT INTO _sr_outbox (model, key, operation, base_version, base, changed,"
                        + " condition, state, attempts, edits, created_at, held_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?, ?)",
                key.model(),
                key.text(),
                step.operation().name(),
                base.map(Version::number).orElse(null),
                Json.write(step.base()),
                Json.write(step.changed()),
                condition,
                QueueStep.stateAfter(step.operation()).name(),
                now.toEpochMilli(),
                heldUntil(step.operation(), now));
    }

    /// Appends the entry of a record that is created, unless an entry of it waits. This is what
    /// most saves do, so it takes one statement.
    ///
    /// @return whether it was appended
    boolean appendFirst(Creation creation, Instant now) {
        return append(APPEND_FIRST, creation, now) == 1;
    }

    /// Appends the entry of a record that is created, of a model that nothing is known of.
    void appendNew(Creation creation, Instant now) {
        append(APPEND_NEW, creation, now);
    }

    private int append(String sql, Creation creation, Instant now) {
        String model = creation.key().model();
        return statements.update(
                sql, model, creation.keyText, creation.changed, now.toEpochMilli());
    }

    /// Tells whether any record of the model has an entry or a version.
    boolean knows(String model) {
        return statements.number(KNOWS, model) == 1;
    }

    /// Puts an entry in again as it was.
    void restore(Mutation entry) {
        statements.update(
                "INSERT INTO _sr_outbox ("
                        + COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.key().model(),
                entry.key().text(),
                entry.operation().name(),
                entry.baseVersion().map(Version::number).orElse(null),
                Json.write(entry.base()),
                Json.write(entry.changed()),
                entry.condition().orElse(null),
                entry.state().name(),
                entry.attempts(),
                entry.edits(),
                entry.createdAt().toEpochMilli(),
                entry.heldUntil().map(Instant::toEpochMilli).orElse(null));
    }

    void replace(QueueStep.Replace step, Instant now) {
        statements.update(
                "UPDATE _sr_outbox SET operation = ?, base = ?, changed = ?, state = ?,"
                        + " held_until = ?, edits = edits + 1 WHERE sequence = ?",
                step.operation().name(),
                Json.write(step.base()),
                Json.write(step.changed()),
                QueueStep.stateAfter(step.operation()).name(),
                heldUntil(step.operation(), now),
                step.entry().sequence());
    }

    void remove(long sequence) {
        statements.update("DELETE FROM _sr_outbox WHERE sequence = ?", sequence);
    }

    private static @Nullable Long heldUntil(Mutation.Operation operation, Instant now) {
        return operation == Mutation.Operation.DELETE ? now.plus(HOLD).toEpochMilli() : null;
    }

    private static Mutation read(ResultSet row, Instant now) throws SQLException {
        String model = row.getString(2);
        Optional<Instant> heldUntil = instant(row, 13);
        return new Mutation(
                row.getLong(1),
                Mutation.Operation.valueOf(row.getString(4)),
                RecordKey.parse(model, row.getString(3)),
                version(row, 5),
                record(model, row.getString(6)),
                record(model, row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                state(row.getString(9), heldUntil, now),
                row.getInt(10),
                row.getInt(11),
                Instant.ofEpochMilli(row.getLong(12)),
                heldUntil);
    }

    /// A hold that has run out is no hold: the delete waits like any other entry.
    private static Mutation.State state(String stored, Optional<Instant> heldUntil, Instant now) {
        Mutation.State state = Mutation.State.valueOf(stored);
        boolean over = heldUntil.filter(until -> until.isAfter(now)).isEmpty();
        return state == Mutation.State.HELD && over ? Mutation.State.PENDING : state;
    }

    private static Optional<Instant> instant(ResultSet row, int place) throws SQLException {
        long millis = row.getLong(place);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static ModelRecord record(String model, String json) {
        return new ModelRecord(model, ((Value.Entries) Json.read(json)).entries());
    }
}
