package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Whatever is done to a text, reading it ends and gives problems, never an exception. One that
/// took too long would run into the time that every test has.
final class DamagedTextTest {
    private static final int ROUNDS = 400;
    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "(",
                    ")",
                    "[",
                    "]",
                    "!",
                    ":",
                    "@",
                    "\"",
                    "\"\"\"",
                    "#",
                    "\\",
                    "\0",
                    "type ",
                    "enum ",
                    "extend ",
                    "@model",
                    "@hasMany",
                    "@primaryKey",
                    "@index",
                    "@manyToMany(relationName: \"Post\")",
                    "@belongsTo",
                    "id",
                    "Post",
                    "Comment",
                    "null",
                    "1e9",
                    "\u00e9",
                    "\ud83d",
                    "\uFEFF",
                    "@default(value: \"\")",
                    "@connection(name: \"x\")",
                    "@connection(fields: [\"id\"])",
                    "@hasOne(references: [])",
                    "@auth(rules: {allow: owner})");

    @ParameterizedTest
    @ValueSource(strings = {"blog", "blog-comments", "tags", "all-scalars", "custom-keys"})
    void aDamagedSampleIsReadAllTheSame(String sample) throws IOException {
        String text = Files.readString(Samples.path(sample));
        var random = new Random(sample.hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            String damaged = text;
            for (int i = random.nextInt(4); i >= 0; i--) damaged = damage(damaged, random);
            SchemaRead read = SchemaReader.read(damaged, "damaged");
            assertThat(read.schema().models().isEmpty() && read.problems().isEmpty())
                    .as(damaged)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type M @model { a: %s Int %s }",
                "type M @model { a: Int @x(a: %s 1 %s) }",
                "type M @model { a(b: Int = %s 1 %s): Int }",
                "%s %s"
            })
    void deepNestingIsReadOrRefused(String text) {
        for (int depth : List.of(10, 50, 2_000, 100_000)) {
            for (String pair : List.of("[]", "{}", "()")) {
                String nested =
                        text.formatted(
                                pair.substring(0, 1).repeat(depth),
                                pair.substring(1).repeat(depth));
                assertThat(SchemaReader.read(nested, "deep")).isNotNull();
            }
        }
    }

    @Test
    void longTextsAreRead() {
        var text = new StringBuilder();
        for (int i = 0; i < 5_000; i++)
            text.append("type M" + i + " @model { a: String b: [Int!]! @default(value: \"1\") }\n");
        String whole = text.toString();
        String comment = "# " + "long ".repeat(1_000_000);
        String quoted =
                "type M @model { a: Int @default(value: \"" + "\\\"".repeat(500_000) + "\") }";
        String spaces = "type M @model {" + " \n".repeat(1_000_000) + "a: Int }";
        for (String each : List.of(whole, whole + "}", comment, quoted, quoted + "}", spaces)) {
            assertThat(SchemaReader.read(each, "long")).isNotNull();
        }
        assertThat(SchemaReader.read(spaces, "long").problems()).isEmpty();
    }

    private static String damage(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(30));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + " ";
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, at) + text.substring(at, to) + text.substring(at);
            case 3 -> text.substring(0, at) + (char) random.nextInt(0x10000) + text.substring(at);
            case 4 -> shuffledLines(text, random);
            default ->
                    text.substring(0, at)
                            + PIECES.get(random.nextInt(PIECES.size()))
                            + text.substring(at);
        };
    }

    private static String shuffledLines(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty()) return text;
        int first = random.nextInt(lines.size());
        Collections.swap(lines, first, random.nextInt(lines.size()));
        return String.join("\n", lines);
    }
}
