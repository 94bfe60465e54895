package dev.storeroom.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PluralNameTest {
    @ParameterizedTest
    @CsvSource({
        "Post, Posts",
        "Category, Categories",
        "Person, People",
        "Data, Data",
        "ABC, ABCS",
        "Schema, Schemata",
        "Money, Monies",
        "Status, Statuses",
        "OrderItem, OrderItems",
    })
    void aNameGetsThePluralThatAmplifyGivesIt(String name, String plural) {
        assertThat(PluralName.of(name)).isEqualTo(plural);
    }

    @Test
    void everyRecordedNameGetsItsRecordedPlural() throws IOException {
        Path vectors =
                Path.of(System.getProperty("corpus", "../shared/corpus"), "vectors-plural.tsv");
        Assumptions.assumeTrue(Files.exists(vectors), "the corpus folder is missing: " + vectors);
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(vectors).stream().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            String plural = PluralName.of(columns[0]);
            if (!plural.equals(columns[1])) wrong.add(line + " not " + plural);
        }
        assertThat(wrong).isEmpty();
    }
}
