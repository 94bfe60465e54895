package dev.storeroom.data;

import static dev.storeroom.testing.EveryType.thing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.schema.Schema;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class RecordCheckTest {
    private static final Schema SCHEMA = EveryType.SCHEMA;
    private static final Value TITLE = Value.text("a");

    private static List<FieldProblem> ofNew(ModelRecord record) {
        return RecordCheck.ofNew(SCHEMA, EveryType.THING, record);
    }

    private static FieldProblem problem(String path, String sentence) {
        return new FieldProblem(path, sentence);
    }

    @Test
    void aNewRecordNeedsNoMoreThanItsRequiredFields() {
        assertThat(ofNew(thing("title", TITLE))).isEmpty();
        assertThat(ofNew(thing("title", Value.text("")))).isEmpty();
        assertThat(ofNew(thing())).containsExactly(problem("title", "A value is required."));
        assertThat(ofNew(thing("title", Value.NULL)))
                .containsExactly(problem("title", "A value is required."));
    }

    @Test
    void everyProblemIsFoundAtOnceInTheOrderOfTheFields() {
        var record =
                thing(
                        "titel",
                        TITLE,
                        "tags",
                        new Value.Items(List.of(TITLE, Value.NULL)),
                        "int",
                        Value.real(1.5),
                        "boolean",
                        Value.whole(1),
                        "email",
                        Value.truth(true),
                        "address",
                        new Value.Entries(Map.of("street", Value.NULL)));
        assertThat(ofNew(record))
                .containsExactly(
                        problem("title", "A value is required."),
                        problem(
                                "int",
                                "1.5 is not a whole number. Int takes -2147483648 to 2147483647."),
                        problem("boolean", "1 is neither true nor false."),
                        problem("email", "true is not text, which AWSEmail takes."),
                        problem("tags[1]", "Items of this list may not be null."),
                        problem("address.street", "A value is required."),
                        problem("titel", "Thing has no field “titel”. Did you mean “title”?"));
    }

    @Test
    void whatWasBadBeforeAndIsNotTouchedRefusesNothing() {
        var record =
                thing("id", TITLE, "title", Value.NULL, "status", Value.text("GONE"), "int", TITLE);
        assertThat(RecordCheck.of(SCHEMA, EveryType.THING, record, record, Set.of("json")))
                .isEmpty();
        assertThat(RecordCheck.of(SCHEMA, EveryType.THING, record, record, Set.of("status")))
                .containsExactly(
                        problem("status", "“GONE” is not one of Status: DRAFT, PUBLISHED."));
    }

    @Test
    void entriesThatTheSchemaDoesNotKnowMayStayButNotCome() {
        var before = thing("id", TITLE, "title", TITLE, "address", address("a", "zipp"));
        var after = thing("id", TITLE, "title", TITLE, "address", address("b", "zipp"));
        var worse = thing("id", TITLE, "title", TITLE, "address", address("b", "zipped"));
        assertThat(problemsOfAddress(before, after)).isEmpty();
        assertThat(problemsOfAddress(before, worse))
                .containsExactly(problem("address.zipped", "Address has no field “zipped”."));
    }

    private static List<FieldProblem> problemsOfAddress(ModelRecord before, ModelRecord after) {
        return RecordCheck.of(SCHEMA, EveryType.THING, before, after, Set.of("address"));
    }

    private static Value address(String street, String unknown) {
        return new Value.Entries(Map.of("street", Value.text(street), unknown, TITLE));
    }

    @Test
    void aKeyIsNeitherEmptyNorNull() {
        assertThat(ofNew(thing("id", Value.text(""), "title", TITLE)))
                .containsExactly(problem("id", "The key may not be empty."));
        assertThat(ofNew(thing("id", Value.NULL, "title", TITLE)))
                .containsExactly(problem("id", "The key needs a value."));
    }

    @Test
    void whatOnlyAServerOrAnotherFieldSetsIsRefused() {
        var record = thing("title", TITLE, "owner", TITLE, "createdAt", TITLE);
        assertThat(ofNew(record))
                .containsExactly(
                        problem("owner", "“owner” is a relation. Set ownerId instead."),
                        problem("createdAt", "The server sets this field. Leave it out."));
    }

    @Test
    void anEndlesslyNestedValueIsRefusedBeforeItCannotBeReadBack() {
        Value nested = new Value.Entries(Map.of("street", TITLE));
        for (int i = 0; i < 200; i++) {
            nested = new Value.Entries(Map.of("street", TITLE, "former", nested));
        }
        assertThat(ofNew(thing("title", TITLE, "address", nested)))
                .singleElement()
                .extracting(FieldProblem::sentence)
                .isEqualTo("The value is nested more than 100 deep.");
    }
}
