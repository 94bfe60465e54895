package dev.storeroom.schema.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Schema;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/// What people read when a text is no GraphQL.
final class SyntaxTest {
    static Stream<Arguments> slips() {
        return Stream.of(
                slip(
                        "type Post @model {\n  id: ID!\n",
                        "1:18 The { that opens here is never closed."),
                slip("type Post @model {\n  title String\n}", "2:9 A colon is missing"),
                slip("type Post @model {\n  tags [String]\n}", "2:8 A colon is missing"),
                slip("type Post @model {\n  title:\n}", "3:1 The type is missing, after :."),
                slip("type Post @model {\n  title\n}", "3:1 The field title has no type."),
                slip("type Post @model {\n  id: ID!;\n}", "2:10 The character ; has no meaning"),
                slip(
                        "type A { a: Int\ntype B @model { b: Int }",
                        "1:8 The { that opens here is never closed."),
                slip("type A { a: Int\ntype B { b: Int }\ntype C { c: Int }", "1:8 The {"),
                slip("type A { a: Int\nenum B { X }", "1:8 The {"),
                slip("type A { a: Int @default() }", "1:26 There is nothing between the brackets."),
                slip("tpye Post @model {\n  id: ID!\n}", "1:1 A definition cannot start with"),
                slip("type Post @model { id: ID! }\n}", "2:1 This } closes nothing."),
                slip("type Post @model { tags: [String }", "1:34 This } does not close the ["),
                slip(
                        "type A { a: Int @default(value: \"1) }",
                        "1:33 The text that starts here has no"),
                slip(
                        "type A { a: Int @default(value \"1\") }",
                        "1:32 A colon is missing between value"),
                slip("type", "1:5 The text ends in the middle of a definition, after type."),
                slip("# only a comment\n", "2:1 The file defines nothing."),
                slip("", "1:1 The file defines nothing."),
                slip("{ \"json\": 1 }", "1:3 \"json\" is not expected here, after {."),
                slip("PK\u0003\u0004", "1:3 This file is not text."),
                slip("query { posts }", "1:1 A definition cannot start with the word query."));
    }

    private static Arguments slip(String text, String start) {
        return Arguments.of(text, start);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsExplainedWithItsPlace(String text, String start) {
        SchemaRead read = SchemaReader.read(text, "s");
        assertThat(read.problems()).extracting(SchemaProblem::code).containsOnly("SDL001");
        SchemaProblem problem = read.problems().getFirst();
        String place = problem.position().line() + ":" + problem.position().column();
        assertThat(place + " " + problem.sentence()).startsWith(start);
        assertThat(read.schema()).isEqualTo(Schema.EMPTY);
    }
}
