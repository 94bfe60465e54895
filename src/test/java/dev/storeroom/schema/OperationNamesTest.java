package dev.storeroom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.testing.Corpus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

final class OperationNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Post,   getPost,   listPosts,   syncPosts,   onCreatePost",
        "person, getPerson, listPeople,  syncPeople,  onCreatePerson",
        "Data,   getData,   listData,    syncData,    onCreateData",
        "ABC,    getABC,    listABCS,    syncABCS,    onCreateABC",
    })
    void operationsAreCalledAfterTheModel(
            String model, String get, String list, String sync, String onCreate) {
        var names = new OperationNames(model);
        assertThat(List.of(names.get(), names.list(), names.sync(), names.onCreate()))
                .containsExactly(get, list, sync, onCreate);
    }

    @ParameterizedTest
    @CsvSource({
        "ModelWithANameThatIsExactlyAsLongAsItMayBe, onCreateModelWithANameThatIsExactlyAsLongAsItMayBe",
        "ModelWithANameThatIsLongerByOneThanItMayBee, onCreateModelWithANameThatIsLongerByOneThanIt0e996",
    })
    void aSubscriptionsNameIsCutAtFiftyCharacters(String model, String name) {
        assertThat(new OperationNames(model).onCreate()).isEqualTo(name).hasSize(50);
    }

    @Test
    void everyRecordedApiHasTheOperationsOfItsModels() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Map<String, String> row : Corpus.table("INDEX.tsv")) {
            String file = row.getOrDefault("file", "");
            Path api =
                    Corpus.folder()
                            .resolve("expected", file.substring(0, 3) + ".appsync-api.graphql");
            if (!Files.exists(api)) continue;
            Set<String> fields = fields(Files.readString(api));
            Schema schema = SchemaFiles.read(Corpus.folder().resolve("schemas", file)).schema();
            for (ModelType model : schema.models()) {
                names(model).stream()
                        .filter(name -> !fields.contains(name))
                        .forEach(name -> missing.add(file + " " + name));
            }
        }
        assertThat(missing).isEmpty();
    }

    /// The operations of a model, without the kinds that its `@model` names or switches off.
    private static List<String> names(ModelType model) {
        Set<String> chosen =
                model.attributes().stream()
                        .filter(each -> each.name().equals("model"))
                        .flatMap(each -> each.arguments().keySet().stream())
                        .collect(Collectors.toSet());
        var of = new OperationNames(model.name());
        List<String> names = new ArrayList<>();
        if (!chosen.contains("queries")) names.addAll(List.of(of.get(), of.list(), of.sync()));
        if (!chosen.contains("mutations")) {
            names.addAll(List.of(of.create(), of.update(), of.delete()));
        }
        if (!chosen.contains("subscriptions")) {
            names.addAll(List.of(of.onCreate(), of.onUpdate(), of.onDelete()));
        }
        return names;
    }

    /// The names at the beginnings of the lines within types.
    private static Set<String> fields(String api) {
        return api.lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.strip().split("\\W", 2)[0])
                .collect(Collectors.toSet());
    }
}
