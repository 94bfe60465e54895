package dev.storeroom.bench;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the store costs over the SQL it cannot do without: the same rows and outbox entries written
/// by plain sqlite-jdbc, on the same disk, in the same run, round by round. Prints ratios.
class StoreBench {
    private static final int ROUNDS = 5;
    private static final int SAVES = 400;
    private static final int CALLERS = 50;
    private static final int IMPORTED = 100_000;

    private static final String ROW =
            "INSERT INTO Post (id, title, status, rating, content) VALUES (?, ?, ?, ?, ?)";
    private static final String ENTRY =
            "INSERT INTO outbox (model, key, operation, base, changed, state, attempts, edits,"
                    + " created_at) VALUES ('Post', ?, 'CREATE', '{}', ?, 'PENDING', 0, 1, 0)";

    @TempDir Path folder;

    @Test
    void durableSaves() throws SQLException, InterruptedException {
        double[] plain = new double[ROUNDS];
        double[] one = new double[ROUNDS];
        double[] fifty = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double plainRate = plainSaves(folder.resolve("plain" + round + ".db"));
            double oneRate = savesByOne(folder.resolve("one" + round));
            double fiftyRate = savesByFifty(folder.resolve("fifty" + round));
            if (round < 0) continue;
            plain[round] = plainRate;
            one[round] = oneRate;
            fifty[round] = fiftyRate;
        }
        print("durable saves/s, plain SQL", median(plain), 1);
        print("durable saves/s, one caller", median(one), median(one) / median(plain));
        print("durable saves/s, 50 callers", median(fifty), median(fifty) / median(plain));
    }

    @Test
    void imports() throws SQLException {
        double[] plain = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double plainRate = plainImport(folder.resolve("plain-import" + round + ".db"));
            double ourRate = ourImport(folder.resolve("import" + round));
            if (round < 0) continue;
            plain[round] = plainRate;
            ours[round] = ourRate;
        }
        print("imported rows/s, plain batched SQL", median(plain), 1);
        print("imported rows/s, store", median(ours), median(ours) / median(plain));
    }

    private static ModelRecord post(int number) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("id", Value.text("post-" + number));
        values.put("title", Value.text("Post number " + number));
        values.put("status", Value.text(number % 2 == 0 ? "DRAFT" : "PUBLISHED"));
        values.put("rating", Value.whole(number % 5));
        values.put("content", Value.text("Some words about the number " + number + "."));
        return new ModelRecord("Post", values);
    }

    private static Connection plainConnection(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(
                    "CREATE TABLE Post (rid INTEGER PRIMARY KEY AUTOINCREMENT,"
                            + " id, title, status, rating, content)");
            statement.execute("CREATE UNIQUE INDEX post_key ON Post (id)");
            statement.execute(
                    "CREATE TABLE outbox (sequence INTEGER PRIMARY KEY AUTOINCREMENT, model, key,"
                            + " operation, base, changed, state, attempts, edits, created_at)");
            statement.execute("CREATE INDEX outbox_record ON outbox (model, key)");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static void bind(PreparedStatement row, PreparedStatement entry, int number)
            throws SQLException {
        ModelRecord post = post(number);
        row.setString(1, "post-" + number);
        row.setString(2, "Post number " + number);
        row.setString(3, number % 2 == 0 ? "DRAFT" : "PUBLISHED");
        row.setInt(4, number % 5);
        row.setString(5, "Some words about the number " + number + ".");
        entry.setString(1, "[\"post-" + number + "\"]");
        entry.setString(2, Json.write(post));
    }

    private static double plainSaves(Path file) throws SQLException {
        try (Connection connection = plainConnection(file);
                PreparedStatement row = connection.prepareStatement(ROW);
                PreparedStatement entry = connection.prepareStatement(ENTRY)) {
            long start = System.nanoTime();
            for (int i = 0; i < SAVES; i++) {
                bind(row, entry, i);
                row.executeUpdate();
                entry.executeUpdate();
                connection.commit();
            }
            return perSecond(SAVES, start);
        }
    }

    private static double savesByOne(Path folder) {
        try (DataStore store = open(folder)) {
            long start = System.nanoTime();
            for (int i = 0; i < SAVES; i++) store.save(post(i));
            return perSecond(SAVES, start);
        }
    }

    private static double savesByFifty(Path folder) throws InterruptedException {
        int each = SAVES * 4 / CALLERS;
        try (DataStore store = open(folder)) {
            List<Thread> callers = new ArrayList<>();
            long start = System.nanoTime();
            for (int caller = 0; caller < CALLERS; caller++) {
                int first = caller * each;
                callers.add(
                        Thread.startVirtualThread(
                                () -> {
                                    for (int i = 0; i < each; i++) store.save(post(first + i));
                                }));
            }
            for (Thread caller : callers) caller.join();
            return perSecond(each * CALLERS, start);
        }
    }

    private static double plainImport(Path file) throws SQLException {
        try (Connection connection = plainConnection(file);
                PreparedStatement row = connection.prepareStatement(ROW);
                PreparedStatement entry = connection.prepareStatement(ENTRY)) {
            long start = System.nanoTime();
            for (int i = 0; i < IMPORTED; i++) {
                bind(row, entry, i);
                row.addBatch();
                entry.addBatch();
                if (i % 1000 != 999) continue;
                row.executeBatch();
                entry.executeBatch();
            }
            row.executeBatch();
            entry.executeBatch();
            connection.commit();
            return perSecond(IMPORTED, start);
        }
    }

    private static double ourImport(Path folder) {
        List<ModelRecord> posts = new ArrayList<>();
        for (int i = 0; i < IMPORTED; i++) posts.add(post(i));
        try (DataStore store = open(folder)) {
            long start = System.nanoTime();
            store.saveAll(posts, false, Origin.IMPORT);
            return perSecond(IMPORTED, start);
        }
    }

    private static DataStore open(Path folder) {
        if (!folder.toFile().mkdirs()) throw new IllegalStateException("there is " + folder);
        return new DataStores(folder).open();
    }

    private static double perSecond(int count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, double rate, double ratio) {
        System.out.printf("%-40s %,12.0f   ratio %5.2f%n", what, rate, ratio);
    }
}
