package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.Corpus;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Every recorded schema is accepted or refused as Amplify's transformer does it under DataStore:
/// the first transformer if the schema is written for that, else the second.
///
/// `verdicts.tsv` names the schemas that are judged otherwise here, each with the reason.
final class VerdictTest {
    @Test
    void wholeSchemasAreJudgedAsByAmplify() {
        assertThat(disagreements("schemas", "INDEX.tsv", "transformer", "datastore"))
                .isEqualTo(known("schemas"));
    }

    @Test
    void schemasOfAmplifysOwnTestsAreJudgedAsByAmplify() {
        assertThat(disagreements("inline", "inline/RESULTS.tsv", "version", "ds"))
                .isEqualTo(known("inline"));
    }

    @Test
    void atLeastNinetySevenInAHundredAreJudgedAsByAmplify() {
        int all = Corpus.table("inline/RESULTS.tsv").size();
        assertThat(known("inline").size() * 100).isLessThanOrEqualTo(3 * all);
    }

    /// Where the verdicts differ: the file, and what we say.
    private static Map<String, String> disagreements(
            String folder, String table, String version, String suffix) {
        var differing = new TreeMap<String, String>();
        for (Map<String, String> row : Corpus.table(table)) {
            String file = row.getOrDefault("file", "");
            SchemaRead read = SchemaFiles.read(Corpus.folder().resolve(folder, file));
            String transformer = "v1".equals(row.get(version)) ? "v1" : "v2";
            String theirs = row.getOrDefault(transformer + "+" + suffix, "");
            if (theirs.equals("ok") == read.hasErrors()) {
                differing.put(file, read.hasErrors() ? "refused" : "accepted");
            }
        }
        return differing;
    }

    private static Map<String, String> known(String folder) {
        var known = new LinkedHashMap<String, String>();
        for (String line : lines()) {
            List<String> cells = List.of(line.split("\t", -1));
            if (cells.getFirst().equals(folder)) known.put(cells.get(1), cells.get(2));
        }
        return known;
    }

    private static List<String> lines() {
        try (InputStream in =
                Objects.requireNonNull(VerdictTest.class.getResourceAsStream("verdicts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
