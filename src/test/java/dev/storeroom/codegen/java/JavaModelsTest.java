package dev.storeroom.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.GoldenFiles;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

final class JavaModelsTest {
    private static final String VERSION = "0123456789abcdef0123456789abcdef";

    private static Map<String, String> files(
            Schema schema, String text, String packageName, JavaStyle style) {
        Map<String, String> files = new TreeMap<>();
        for (JavaSource source : JavaModels.of(schema, text, VERSION, packageName, style))
            files.put(source.path(), source.text());
        return files;
    }

    private static Map<String, String> files(String sdl) {
        var schema = SchemaReader.read(sdl, "schema.graphql").schema();
        return files(schema, sdl, "p", JavaStyle.BUILDER);
    }

    @ParameterizedTest
    @CsvSource({
        "blog,          BUILDER", "blog,          RECORD",
        "blog-comments, BUILDER", "blog-comments, RECORD",
        "tags,          BUILDER", "tags,          RECORD",
        "all-scalars,   BUILDER", "all-scalars,   RECORD",
        "custom-keys,   BUILDER", "custom-keys,   RECORD",
    })
    void aSampleGivesTheClassesThatWereApproved(String sample, JavaStyle style) throws IOException {
        String text = Files.readString(Samples.path(sample));
        String folder = "java-" + style.name().toLowerCase(Locale.ROOT);
        GoldenFiles.check(
                folder + "/" + sample, files(Samples.read(sample), text, "models", style));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a word of Java            ~ class: String                 ~ getClass_() {",
                "and in a builder          ~ class: String                 ~ BuildStep class_(@Nullable String class_);",
                "a word in another case    ~ Class: String                 ~ getClass_() {",
                "the constant of another   ~ dueDate: Int due_date: Int    ~ DUE_DATE_ = QueryField.whole(\"M\", \"due_date\");",
                "its own constant          ~ DOB: Int                      ~ private final @Nullable Integer dob;",
                "a step of the builder     ~ build: Int!                   ~ interface BuildStep_ {",
                "a model's own constant    ~ BINDING: Int                  ~ ModelBinding<M> BINDING_ =",
                "the name of a type        ~ E: E                          ~ TextField<M> ID ="
            })
    void aNameThatIsTakenGetsAnUnderscore(String what, String field, String code) {
        assertThat(files("type M @model { id: ID! " + field + " } enum E { A }"))
                .as(what)
                .hasEntrySatisfying("p/M.java", text -> assertThat(text).contains(code));
    }

    @Test
    void aTypeWithTheNameOfAClassThatGeneratedCodeUsesIsNotMistakenForIt() {
        assertThat(
                        files(
                                "type List @model { id: ID! tags: [String] o: Override } type Override { x: Int }"))
                .hasEntrySatisfying(
                        "p/List.java",
                        text ->
                                assertThat(text)
                                        .contains(
                                                "private final java.util. @Nullable List<@Nullable String> tags;")
                                        .contains("@java.lang.Override")
                                        .contains("private final @Nullable Override o;"));
    }

    @Test
    void aDescriptionCannotEndItsComment() {
        assertThat(files("\"Ends */ here, \\\\u002a, <b> & @see.\" type M @model { id: ID! }"))
                .hasEntrySatisfying(
                        "p/M.java",
                        text ->
                                assertThat(text)
                                        .contains(
                                                " * Ends *&#47; here, &#92;u002a, &lt;b&gt; &amp; &#64;see.\n"));
    }

    @Test
    void aForeignKeyThatOneRelationSaysIsNoMemberOfItsOwn() {
        String comment =
                """
                type Post @model { id: ID! comments: [Comment] @hasMany }
                type Comment @model { id: ID! post: Post @belongsTo }
                """;
        assertThat(files(comment))
                .hasEntrySatisfying(
                        "p/Comment.java",
                        text ->
                                assertThat(text)
                                        .contains("BuildStep post(@Nullable Post post);")
                                        .contains("BuildStep postId(String postId);")
                                        .contains("out.reference(\"post\", post);")
                                        .doesNotContain("postCommentsId"));
    }

    @Test
    void aForeignKeyThatTwoRelationsShareIsAMemberAndTheyShowIt() {
        String document =
                """
                type User @model { id: ID! written: [Doc] @hasMany read: [Doc] @hasMany }
                type Doc @model { id: ID! writer: User @belongsTo reader: User @belongsTo }
                """;
        assertThat(files(document))
                .hasEntrySatisfying(
                        "p/Doc.java",
                        text ->
                                assertThat(text)
                                        .contains("BuildStep userWrittenId(@Nullable String")
                                        .contains("ModelReference<User> getWriter()")
                                        .contains("ModelReference<User> getReader()")
                                        .doesNotContain("out.reference"));
    }
}
