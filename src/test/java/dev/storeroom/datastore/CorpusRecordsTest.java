package dev.storeroom.datastore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Query;
import dev.storeroom.query.RelationPath;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SchemaFiles;
import dev.storeroom.schema.SchemaRead;
import dev.storeroom.testing.Corpus;
import dev.storeroom.testing.DataStores;
import dev.storeroom.testing.GeneratedRecords;
import dev.storeroom.transfer.TextFormat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every recorded schema that is valid, with fifty records of each model: kept, followed through
/// every relation, exported, cleared.
class CorpusRecordsTest {
    private static final int RECORDS = 50;

    @TempDir Path folder;

    private static Stream<Path> soundSchemas() {
        return Corpus.files("schemas").stream().filter(file -> !SchemaFiles.read(file).hasErrors());
    }

    @ParameterizedTest
    @MethodSource("soundSchemas")
    void aRealSchemaKeepsRecordsAndTheirRelations(Path file) {
        SchemaRead read = SchemaFiles.read(file);
        Schema schema = read.schema();
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
        ModelRecord seventh = store.query(Query.of(type.name())).get(7);
        for (RelationPath path : RelationPath.of(store.schema(), type)) {
            List<ModelRecord> related = store.query(path.from(store.schema(), seventh));
            path.keyFrom(seventh)
                    .ifPresent(
                            key ->
                                    assertThat(store.find(List.of(key)).values())
                                            .containsExactlyElementsOf(related));
            Predicate has = Predicate.related(path.relation().name(), Predicate.ALL);
            List<ModelRecord> having = store.query(Query.of(type.name()).where(has));
            assertThat(having.contains(seventh)).isEqualTo(!related.isEmpty());
        }
        assertThat(store.planDelete(List.of(seventh.key(type))).records()).contains(seventh);
    }

    private static void export(DataStore store, ModelType type) {
        var text = new StringBuilder();
        var writer =
                TextFormat.JSONL.writer(
                        type.storedFields().stream().map(Field::name).toList(), text::append);
        store.forEach(Query.of(type.name()), writer::write);
        writer.end();
        assertThat(text.toString().lines()).hasSize(RECORDS);
    }
}
