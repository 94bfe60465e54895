package dev.storeroom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class JsonFileTest {
    private static final Value ONE = Value.whole(1);
    private static final Value TWO = Value.whole(2);

    @TempDir Path folder;

    private JsonFile open() {
        return new JsonFile(folder.resolve("settings.json"));
    }

    @Test
    void whatIsPutIsThereNextTime() {
        open().put("theme", ONE);
        assertThat(open().get("theme")).isEqualTo(ONE);
    }

    @Test
    void twoWindowsKeepEachOthersEntries() {
        JsonFile first = open();
        JsonFile second = open();
        first.put("theme", ONE);
        second.put("window", TWO);
        first.put("guide", ONE);
        assertThat(open().get("theme")).isEqualTo(ONE);
        assertThat(open().get("window")).isEqualTo(TWO);
        assertThat(open().get("guide")).isEqualTo(ONE);
    }

    @Test
    void aChangeBeginsFromWhatAnotherWindowWrote() {
        JsonFile first = open();
        JsonFile second = open();
        first.put("count", ONE);
        second.change("count", old -> old.equals(ONE) ? TWO : Value.NULL);
        assertThat(open().get("count")).isEqualTo(TWO);
    }

    @Test
    void manyWritersAtOnceLoseNothing() throws Exception {
        int writers = 8;
        int changes = 20;
        List<Future<?>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 0; i < writers; i++)
                running.add(
                        threads.submit(
                                () -> {
                                    JsonFile file = open();
                                    for (int j = 0; j < changes; j++)
                                        file.change("count", JsonFileTest::oneMore);
                                }));
        }
        for (Future<?> each : running) each.get();
        assertThat(open().get("count")).isEqualTo(Value.whole((long) writers * changes));
    }

    @Test
    void aDamagedFileIsKeptAndTheNextChangeStartsFromMemory() throws IOException {
        JsonFile file = open();
        file.put("theme", ONE);
        Files.writeString(folder.resolve("settings.json"), "{ not JSON");
        file.put("window", TWO);
        assertThat(folder.resolve("settings.json.damaged")).hasContent("{ not JSON");
        assertThat(Set.of(open().get("theme"), open().get("window"))).isEqualTo(Set.of(ONE, TWO));
    }

    private static Value oneMore(Value count) {
        return count instanceof Value.Whole(long number) ? Value.whole(number + 1) : ONE;
    }
}
