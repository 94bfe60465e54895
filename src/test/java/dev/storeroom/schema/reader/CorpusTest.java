package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.Corpus;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/// Schemas of public applications, and what Amplify's own tools say about them.
final class CorpusTest {
    @Test
    void everyRecordedSchemaIsReadWithoutAnException() {
        for (Path file : Corpus.files("schemas")) {
            assertThat(SchemaFiles.read(file)).as("%s", file).isNotNull();
        }
        for (Path file : Corpus.files("inline")) {
            assertThat(SchemaFiles.read(file)).as("%s", file).isNotNull();
        }
    }

    @Test
    void whatTheSecondTransformerAcceptsHasNoErrors() {
        var wrongly = new ArrayList<String>();
        for (Map<String, String> row : Corpus.table("INDEX.tsv")) {
            if (!"ok".equals(row.get("v2+datastore"))) continue;
            SchemaRead read = read("schemas", row);
            read.problems().stream()
                    .filter(SchemaProblem::isError)
                    .forEach(problem -> wrongly.add(problem.toString()));
        }
        assertThat(wrongly).isEmpty();
    }

    @Test
    void whatIsNoValidSdlHasAnError() {
        var wrongly = new ArrayList<String>();
        for (Map<String, String> row : Corpus.table("INDEX.tsv")) {
            String verdict = row.getOrDefault("graphql-java_26+prelude", "");
            if (!verdict.equals("ok") && !read("schemas", row).hasErrors()) {
                wrongly.add(row.get("file") + " " + verdict);
            }
        }
        assertThat(wrongly).isEmpty();
    }

    @Test
    void fieldsKeysAndForeignKeysAreThoseOfAmplifysGenerator() {
        var wrongly = new ArrayList<String>();
        for (Map<String, String> row : Corpus.table("INDEX.tsv")) {
            if (!"ok".equals(row.get("v2+datastore"))) continue;
            String file = String.valueOf(row.get("file"));
            Optional<Introspection> expected = Introspection.find(file.substring(0, 3));
            if (expected.isEmpty()) continue;
            Introspection read = Introspection.of(read("schemas", row).schema());
            // A foreign key has the type of the key here, as on the server; the generator writes
            // ID.
            if (file.startsWith("122")) continue;
            read.missingFrom(expected.get()).forEach(each -> wrongly.add(file + " - " + each));
            expected.get().missingFrom(read).forEach(each -> wrongly.add(file + " + " + each));
        }
        assertThat(wrongly).isEmpty();
    }

    private static SchemaRead read(String folder, Map<String, String> row) {
        String file = String.valueOf(row.get("file"));
        return SchemaFiles.read(Corpus.folder().resolve(folder, file));
    }
}
