package dev.storeroom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.Corpus;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class LetterCaseTest {
    @Test
    void everyRecordedNameGetsItsRecordedSpellings() {
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> row : Corpus.table("vectors-case.tsv")) {
            String name = row.getOrDefault("name", "");
            expect(wrong, name, LetterCase.camel(name), row.get("camelCase"));
            expect(wrong, name, LetterCase.pascal(name), row.get("pascalCase"));
            expect(wrong, name, LetterCase.constant(name), row.get("constantCase (change-case 4)"));
        }
        assertThat(wrong).isEmpty();
    }

    private static void expect(List<String> wrong, String name, String ours, String theirs) {
        if (!ours.equals(theirs)) wrong.add("%s: %s, here %s".formatted(name, theirs, ours));
    }
}
