package dev.storeroom.ui.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaRead;
import dev.storeroom.schema.reader.SchemaReader;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.stream.Collectors;

/// Who refers to a record that has no field for it.
class ReferencingTest {
    private static final Schema SCHEMA =
            schema(
                    """
                    type Book @model {
                      id: ID!
                      title: String!
                      cover: Picture @hasOne
                      back: Picture @hasOne
                      author: Author @belongsTo
                      shelf: Shelf @hasOne
                      tags: [Tag] @manyToMany(relationName: "BookTags")
                    }
                    type Picture @model { id: ID!  file: String! }
                    type Author @model { id: ID!  name: String!  books: [Book] @hasMany }
                    type Tag @model {
                      id: ID!
                      label: String!
                      books: [Book] @manyToMany(relationName: "BookTags")
                    }
                    type Shelf @model {
                      room: ID! @primaryKey(sortKeyFields: ["number"])
                      number: Int!
                    }
                    type Project @model { id: ID!  name: String!  team: Team @hasOne }
                    type Team @model { id: ID!  name: String!  project: Project @belongsTo }
                    """);

    private static Schema schema(String text) {
        SchemaRead read = SchemaReader.read(text, "books.graphql");
        assertThat(read.hasErrors()).as("%s", read.problems()).isFalse();
        return read.schema();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Picture, Book.cover Book.back",
        "Shelf, Book.shelf",
        "Author, ''",
        "Book, ''",
        "Tag, ''",
        "Team, Project.team",
        "Project, Team.project",
    })
    void onlyThoseWithoutAFieldOnThisSideAreListed(String model, String expected) {
        String found =
                Referencing.of(SCHEMA, SCHEMA.model(model)).stream()
                        .map(each -> each.from().name() + "." + each.link().name())
                        .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Picture | bookCoverId = p1",
                "Shelf | bookShelfRoom = p1 and bookShelfNumber = 7",
            })
    void theFilterNamesEachPartOfTheKey(String model, String expected) {
        var type = SCHEMA.model(model);
        var referred =
                new ModelRecord(
                        model,
                        Map.of(
                                "id", Value.text("p1"),
                                "room", Value.text("p1"),
                                "number", Value.whole(7)));
        Predicate filter = Referencing.of(SCHEMA, type).getFirst().filter(referred);
        assertThat(PredicateText.print(filter).replace("\"", "")).isEqualTo(expected);
    }

    /// Each end of such a relation holds a key of its own: it is a link, and one end may refer to a
    /// record that does not refer back.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"Project, team, projectTeamId", "Team, project, teamProjectId"})
    void oneToOneIsALinkFromBothEnds(String model, String link, String key) {
        var type = SCHEMA.model(model);
        assertThat(ToOne.of(SCHEMA, type))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.name()).isEqualTo(link);
                            assertThat(each.keyFields()).containsExactly(type.field(key));
                        });
        assertThat(ToMany.of(SCHEMA, type)).isEmpty();
    }
}
