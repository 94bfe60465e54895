package dev.storeroom.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaReader;
import dev.storeroom.testing.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class SchemaLayoutTest {
    private static final String POST = "type Post @model { title: String! status: Status } ";
    private static final String STATUS = "enum Status { DRAFT PUBLISHED } ";

    @ParameterizedTest
    @ValueSource(strings = {"blog", "blog-comments", "tags", "all-scalars", "custom-keys"})
    void theTextFormReadsBackAsTheSameLayout(String sample) {
        SchemaLayout layout = SchemaLayout.of(Samples.read(sample));
        assertThat(SchemaLayout.parse(layout.text())).isEqualTo(layout);
        assertThat(layout.differencesTo(Samples.read(sample))).isEmpty();
    }

    @Test
    void theTextFormIsStable() {
        assertThat(SchemaLayout.of(schema(POST + STATUS)).text())
                .isEqualTo(
                        """
                        layout 1
                        model Post
                        key id
                        field id ID
                        field title String
                        field status enum
                        field createdAt AWSDateTime
                        field updatedAt AWSDateTime
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    type Post @model { title: String status: Status! } enum Status { ARCHIVED }
                    type Post @model { title: AWSEmail status: State } enum State { DRAFT }
                    type Post @model { title: ID status: String }
                    type Post @model { status: Status title: String } enum Status { DRAFT }
                    """)
    void aChangeThatKeepsEveryValueIsNoDifference(String now) {
        assertThat(differences(now)).isEmpty();
    }

    @Test
    void whatIsNewIsAddedAndBreaksNothing() {
        List<SchemaDifference> differences =
                differences(
                        """
                        type Post @model {
                          title: String! @index(name: "byTitle") status: Status rating: Int
                        }
                        type Tag @model { label: String }
                        enum Status { DRAFT }
                        """);
        assertThat(differences)
                .containsExactly(
                        new SchemaDifference.FieldAdded("Post", "rating", "Int"),
                        new SchemaDifference.IndexAdded("Post", List.of("title")),
                        new SchemaDifference.ModelAdded("Tag"));
        assertThat(differences).noneMatch(SchemaDifference::isBreaking);
    }

    @Test
    void aRelationBringsAnIndexOfItsForeignKeyAndNothingElse() {
        assertThat(
                        differences(
                                """
                                type Post @model {
                                  title: ID status: Status up: Post @hasOne(fields: "title")
                                }
                                enum Status { DRAFT }
                                """))
                .containsExactly(new SchemaDifference.IndexAdded("Post", List.of("title")));
    }

    @Test
    void whatWouldLoseDataIsBreaking() {
        List<SchemaDifference> differences =
                differences("type Post @model { key: ID! @primaryKey title: [String] }");
        assertThat(differences)
                .filteredOn(SchemaDifference::isBreaking)
                .containsExactly(
                        new SchemaDifference.KeyChanged("Post", List.of("id"), List.of("key")),
                        new SchemaDifference.FieldRemoved("Post", "id"),
                        new SchemaDifference.FieldTypeChanged(
                                "Post", "title", "String", "[String]"),
                        new SchemaDifference.FieldRemoved("Post", "status"));
        assertThat(differences("type Tag @model { a: Int }"))
                .contains(new SchemaDifference.ModelRemoved("Post"));
    }

    @Test
    void anUnavailableModelTakesNoPartAndKeepsItsPlace() {
        SchemaLayout stored = SchemaLayout.of(schema(POST + STATUS));
        Schema now =
                SchemaReader.read("type Post @model { a: Nothing } type Tag @model { a: Int }", "s")
                        .schema();
        assertThat(stored.differencesTo(now))
                .containsExactly(new SchemaDifference.ModelAdded("Tag"));
        SchemaLayout kept = stored.broughtTo(now);
        assertThat(kept.differencesTo(schema(POST + STATUS + "type Tag @model { a: Int }")))
                .isEmpty();
    }

    @Test
    void anyOtherTextIsRefused() {
        for (String text :
                List.of("", "layout 2\n", "layout 1\nmodel M\n", "layout 1\nmodel\n", "x")) {
            assertThatThrownBy(() -> SchemaLayout.parse(text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<SchemaDifference> differences(String now) {
        return SchemaLayout.of(schema(POST + STATUS))
                .differencesTo(SchemaReader.read(now, "s").schema());
    }

    private static Schema schema(String text) {
        SchemaRead read = SchemaReader.read(text, "s");
        assertThat(read.hasErrors()).as("%s", read.problems()).isFalse();
        return read.schema();
    }
}
