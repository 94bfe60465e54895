package dev.storeroom.datastore;

import static dev.storeroom.testing.EveryType.thing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.testing.DataStores;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class EveryTypeTest {
    @TempDir private Path folder;

    private record Sample(String field, Value value) {
        ModelRecord record(int number) {
            return thing("id", Value.text("k" + number), "title", Value.text("t"))
                    .with(field, value);
        }
    }

    private static Stream<Sample> samples(String field, Value... values) {
        return Arrays.stream(values).map(value -> new Sample(field, value));
    }

    private static Stream<Sample> texts(String field, String... texts) {
        return Arrays.stream(texts).map(text -> new Sample(field, Value.text(text)));
    }

    private static List<Sample> everyKind() {
        Value address = new Value.Entries(Map.of("street", Value.text("Main \"1\"\n")));
        return Stream.of(
                        texts("title", "", " a ", "a\u0000b", "🙂é\uFFFD", "null", "line\r\nline"),
                        texts("status", "PUBLISHED"),
                        samples("int", Value.whole(Integer.MIN_VALUE), Value.whole(0)),
                        samples("long", Value.whole(Long.MAX_VALUE), Value.whole(Long.MIN_VALUE)),
                        samples("float", Value.real(0.1), Value.real(5), Value.real(4.9E-324)),
                        samples("float", Value.real(1e20), Value.real(Double.MAX_VALUE)),
                        samples("float", Value.real(-0.0)),
                        samples("boolean", Value.truth(true), Value.truth(false), Value.NULL),
                        texts("date", "2024-02-29+02:00"),
                        texts("time", "23:59:59.123456789Z"),
                        texts("dateTime", "2024-02-29T00:00+02:00", "-0044-03-15T00:00:00.000Z"),
                        samples("timestamp", Value.whole(-1)),
                        texts("json", "{\"a\": 1.50, \"a\": 12345678901234567890}", "null", " 1 "),
                        samples("tags", new Value.Items(List.of()), Value.NULL),
                        samples("scores", new Value.Items(List.of(Value.NULL, Value.whole(1)))),
                        samples("address", address))
                .flatMap(samples -> samples)
                .toList();
    }

    @Test
    void whatIsSavedIsReadBackEqualAfterARestart() {
        List<Sample> samples = everyKind();
        var stores = new DataStores(folder, EveryType.SCHEMA);
        try (DataStore store = stores.open()) {
            for (int i = 0; i < samples.size(); i++) {
                assertThat(store.save(samples.get(i).record(i)))
                        .isInstanceOf(SaveOutcome.Saved.class);
            }
        }
        try (DataStore store = stores.open()) {
            for (int i = 0; i < samples.size(); i++) {
                var key = new RecordKey("Thing", List.of(Value.text("k" + i)));
                Sample sample = samples.get(i);
                assertThat(store.find(key).map(StoredRow::record))
                        .map(record -> record.value(sample.field()))
                        .contains(sample.value());
            }
        }
    }
}
