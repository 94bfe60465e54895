package dev.storeroom.bench;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.testing.DataStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the store costs over the SQL it cannot do without, which is [PlainSql]: on the same disk,
/// in the same run, round by round, the first round not counted. Prints medians and their ratios.
class StoreBench {
    private static final int ROUNDS = 5;
    private static final int SAVES = 400;
    private static final int CALLERS = 50;
    private static final int IMPORTED = 100_000;

    @TempDir Path folder;

    @Test
    void durableSaves() throws SQLException, InterruptedException {
        double[] plain = new double[ROUNDS];
        double[] one = new double[ROUNDS];
        double[] fifty = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double plainRate = plainSaves(folder.resolve("plain" + round));
            double oneRate = savesByOne(folder.resolve("one" + round));
            double fiftyRate = savesByFifty(folder.resolve("fifty" + round));
            if (round < 0) continue;
            plain[round] = plainRate;
            one[round] = oneRate;
            fifty[round] = fiftyRate;
        }
        Rounds.print("durable saves/s, plain SQL", plain, plain);
        Rounds.print("durable saves/s, one caller", one, plain);
        Rounds.print("durable saves/s, 50 callers", fifty, plain);
    }

    @Test
    void imports() throws SQLException {
        double[] plain = new double[ROUNDS];
        double[] ours = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            double plainRate = plainImport(folder.resolve("plain-import" + round));
            double ourRate = ourImport(folder.resolve("import" + round));
            if (round < 0) continue;
            plain[round] = plainRate;
            ours[round] = ourRate;
        }
        Rounds.print("imported rows/s, plain batched SQL", plain, plain);
        Rounds.print("imported rows/s, store", ours, plain);
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

    private static double plainSaves(Path folder) throws SQLException {
        try (var plain = plain(folder)) {
            long start = System.nanoTime();
            plain.saveOneByOne(SAVES);
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

    private static double plainImport(Path folder) throws SQLException {
        try (var plain = plain(folder)) {
            long start = System.nanoTime();
            plain.importAll(IMPORTED);
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

    private static PlainSql plain(Path folder) throws SQLException {
        open(folder).close();
        return new PlainSql(folder.resolve("store.db"));
    }

    private static double perSecond(int count, long start) {
        return count * 1e9 / (System.nanoTime() - start);
    }
}
