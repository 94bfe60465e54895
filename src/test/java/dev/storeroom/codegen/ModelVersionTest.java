package dev.storeroom.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.reader.SchemaFiles;
import dev.storeroom.testing.Corpus;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Model versions are those of Amplify's generator.
///
/// `versions.tsv` names the schemas that get another one here, each with the reason.
final class ModelVersionTest {
    @Test
    void wholeSchemasHaveTheVersionOfTheGenerator() throws IOException {
        assertThat(different("schemas", "INDEX.tsv", "model_version_hash_js"))
                .isEqualTo(known("schemas"));
    }

    @Test
    void schemasOfAmplifysOwnTestsHaveTheVersionOfTheGenerator() throws IOException {
        assertThat(different("inline", "inline/RESULTS.tsv", "js_hash")).isEqualTo(known("inline"));
    }

    private static List<String> different(String folder, String table, String column) {
        List<String> different = new ArrayList<>();
        for (Map<String, String> row : Corpus.table(table)) {
            String expected = row.getOrDefault(column, "");
            if (!expected.matches("[0-9a-f]{32}")) continue;
            String file = row.getOrDefault("file", "");
            var schema = SchemaFiles.read(Corpus.folder().resolve(folder, file)).schema();
            if (!ModelVersion.of(schema).equals(expected)) different.add(file);
        }
        return different;
    }

    private static List<String> known(String folder) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        ModelVersionTest.class.getResourceAsStream("versions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(folder))
                    .map(cells -> cells[1])
                    .toList();
        }
    }
}
