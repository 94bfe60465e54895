package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.data.RecordKey;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.testing.Corpus;
import dev.storeroom.testing.DataStores;
import dev.storeroom.testing.GeneratedRecords;
import dev.storeroom.testing.Samples;
import dev.storeroom.transfer.TextFormat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every sample and every recorded schema that is valid, with fifty records of each model: kept,
/// followed through every relation, exported in every format, cleared.
class CorpusRecordsTest {
    private static final int RECORDS = 50;

    @TempDir Path folder;

    private static Stream<Path> samples() {
        return Samples.paths().stream();
    }

    private static Stream<Path> soundSchemas() {
        return Corpus.files("schemas").stream().filter(file -> !SchemaFiles.read(file).hasErrors());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleKeepsRecordsAndTheirRelations(Path file) {
        keep(SchemaFiles.read(file).schema());
    }

    @ParameterizedTest
    @MethodSource("soundSchemas")
    void aRealSchemaKeepsRecordsAndTheirRelations(Path file) {
        keep(SchemaFiles.read(file).schema());
    }

    private void keep(Schema schema) {
        try (DataStore store = new DataStores(folder, schema).open()) {
            for (ModelType type : schema.models()) fill(store, type);
            for (ModelType type : schema.models()) follow(store, type);
            for (ModelType type : schema.models()) export(store, type);
            store.clear();
            for (ModelType type : schema.models())
                assertThat(store.count(type.name(), Predicate.ALL)).isZero();
        }
    }

    private static void fill(DataStore store, ModelType type) {
        List<ModelRecord> records = new GeneratedRecords(store.schema()).of(type, RECORDS);
        assertThat(store.saveAll(records, false, Origin.IMPORT))
                .allMatch(SaveOutcome.Saved.class::isInstance);
        assertThat(store.counts().get(type.name()).rows()).isEqualTo(RECORDS);
    }

    private static void follow(DataStore store, ModelType type) {
        List<ModelRecord> all = store.query(Query.of(type.name()));
        for (RelationPath path : RelationPath.of(store.schema(), type)) follow(store, path, all);
        ModelRecord seventh = all.get(7);
        var going = new ArrayList<ModelRecord>();
        store.forEach(store.planDelete(List.of(seventh.key(type))), going::add);
        assertThat(going).contains(seventh);
    }

    /// Looks from each of the records, and from all at once: by key and by predicate.
    private static void follow(DataStore store, RelationPath path, List<ModelRecord> all) {
        List<RecordKey> keys = all.stream().flatMap(each -> path.keyFrom(each).stream()).toList();
        Map<RecordKey, ModelRecord> byKey = store.find(keys);
        Predicate has = Predicate.related(path.relation().name(), Predicate.ALL);
        List<ModelRecord> having = store.query(Query.of(path.type().name()).where(has));
        for (ModelRecord each : all) {
            List<ModelRecord> related = store.query(path.from(store.schema(), each));
            assertThat(having.contains(each)).isEqualTo(!related.isEmpty());
            path.keyFrom(each)
                    .ifPresent(
                            key ->
                                    assertThat(Stream.ofNullable(byKey.get(key)))
                                            .containsExactlyElementsOf(related));
        }
    }

    private static void export(DataStore store, ModelType type) {
        List<String> fields = type.storedFields().stream().map(Field::name).toList();
        for (TextFormat format : TextFormat.values()) {
            var text = new StringBuilder();
            var writer = format.writer(fields, text::append);
            store.forEach(Query.of(type.name()), writer::write);
            writer.end();
            assertThat(text.toString().lines()).hasSizeGreaterThanOrEqualTo(RECORDS);
        }
    }
}
