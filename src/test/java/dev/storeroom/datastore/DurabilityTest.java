package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Mutation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.testing.Dice;
import dev.storeroom.testing.JavaProcess;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

class DurabilityTest {
    private static final int FILES = 2;
    private static final int KILLS_OF_A_FILE = 25;

    @TempDir private Path folder;

    @Test
    void everyAcknowledgedSaveSurvivesAKillWithItsOutboxEntry() throws Exception {
        Random random = Dice.roll();
        List<Callable<Integer>> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path file = Files.createDirectory(folder.resolve("file-" + i));
            var own = new Random(random.nextLong());
            files.add(() -> killAgainAndAgain(file, own));
        }
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : executor.invokeAll(files)) assertThat(done.get()).isPositive();
        }
    }

    /// @return how many saves were acknowledged
    private static int killAgainAndAgain(Path file, Random random)
            throws IOException, InterruptedException {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS_OF_A_FILE; kill++) {
            saveUntilKilled(file, random, acknowledged);
            checkWhatIsLeft(file, acknowledged);
        }
        return acknowledged.size();
    }

    /// The moment is a number of saves and a spin of up to a millisecond, so that the kill falls
    /// anywhere within a save.
    private static void saveUntilKilled(Path file, Random random, Set<String> acknowledged)
            throws IOException, InterruptedException {
        int saves = random.nextInt(40);
        long until = random.nextLong(1_000_000);
        Process process = start(file);
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("ready");
            for (int i = 0; i < saves; i++)
                acknowledged.add(Objects.requireNonNull(lines.readLine()));
            long start = System.nanoTime();
            while (System.nanoTime() - start < until) Thread.onSpinWait();
            process.toHandle().destroyForcibly();
            // Killed by its handle, the process leaves the pipe open: what was printed before is
            // still to be read there. A line that was cut is no answer.
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                if (line.length() == 36) acknowledged.add(line);
        }
        process.waitFor();
    }

    private static Process start(Path file) throws IOException {
        return JavaProcess.of(SavingProcess.class, file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void checkWhatIsLeft(Path file, Set<String> acknowledged) {
        try (DataStore store = SavingProcess.open(file)) {
            assertThat(store.checkIntegrity()).isEmpty();
            Set<String> rows = new HashSet<>();
            store.forEach(Query.of("Note"), record -> rows.add(text(record.value("id"))));
            Set<String> queued = new HashSet<>();
            for (Mutation entry : store.outbox(0, Integer.MAX_VALUE)) queued.add(id(entry.key()));
            assertThat(rows).containsAll(acknowledged).isEqualTo(queued);
            var counts = Objects.requireNonNull(store.counts().get("Note"));
            assertThat(counts.rows()).isEqualTo(store.count("Note", Predicate.ALL));
            assertThat(counts.rows()).isEqualTo(rows.size());
            assertThat(counts.pending()).isEqualTo(queued.size());
        }
    }

    private static String id(RecordKey key) {
        return text(key.parts().getFirst());
    }

    private static String text(Value value) {
        return ((Value.Text) value).text();
    }
}
