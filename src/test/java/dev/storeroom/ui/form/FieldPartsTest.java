package dev.storeroom.ui.form;

import static dev.storeroom.ui.form.ShownFields.problem;
import static dev.storeroom.ui.form.ShownFields.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;
import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.reader.SchemaReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

class FieldPartsTest {
    private static final Schema SCHEMA =
            SchemaReader.read(
                            """
                            type Place @model {
                              id: ID!
                              tags: [String!]
                              marks: [Int]
                              counts: [Int!]!
                              address: Address
                              addresses: [Address!]
                              tree: Tree
                            }
                            type Address {
                              street: String!
                              zip: Int
                              notes: [String]
                              position: Position
                            }
                            type Position { latitude: Float! }
                            type Tree { name: String  child: Tree }
                            """,
                            "place.graphql")
                    .schema();

    private static final ShownFields FIELDS = new ShownFields(SCHEMA, "Place");

    @ParameterizedTest(name = "{1} with {2} in it")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tags      | ['a','b']                 | [1]          | B    | ['a','B']",
                "marks     | [1,null,3]                | [1]          | 2    | [1,2,3]",
                "marks     | [1,2]                     | [1]          | 2x   | [1,'2x']",
                "marks     | [1,'2']                   | [0]          | 5    | [5,'2']",
                "address   | {'street':'a','zap':[1]}  | street       | b    | {'street':'b','zap':[1]}",
                "address   | {'zap':1,'street':'a'}    | zip          | 9    | {'zap':1,'street':'a','zip':9}",
                "address   | {'street':'a','zip':'no'} | street       | b    | {'street':'b','zip':'no'}",
                "address   | {'position':{'x':0.5}}    | position.latitude | 1.50 | {'position':{'x':0.5,'latitude':1.5}}",
                "addresses | [{'street':'a'},null]     | [0].street   | b    | [{'street':'b'},null]",
                "addresses | [{'notes':['n',null]}]    | [0].notes[0] | m    | [{'notes':['m',null]}]",
            })
    void anEditChangesItsPartAndNothingElse(
            String field, String stored, String part, String typed, String expected) {
        var whole = FIELDS.shown(field, json(stored));
        type(part(whole, part), typed);
        assertThat(Json.read(whole.textProperty().get())).isEqualTo(json(expected));
    }

    @Test
    void typingAPartBackIsNoChangeOfTheWhole() {
        var address = FIELDS.shown("address", json("{'zap':1,'street':'a','zip':null}"));
        type(part(address, "street"), "ab");
        assertThat(address.isDirty()).isTrue();
        type(part(address, "street"), "a");
        assertThat(address.isDirty()).isFalse();
    }

    @Test
    void aNumberStaysAsItIsTyped() {
        var position = part(FIELDS.shown("address", json("{'position':{}}")), "position.latitude");
        type(position, "1.");
        type(position, "1.5");
        type(position, "1.50");
        assertThat(position.textProperty().get()).isEqualTo("1.50");
    }

    @Test
    void anItemThatIsNoValueIsADraftAndComesBackAtItsPlace() {
        var marks = FIELDS.shown("marks", json("[1,2]"));
        type(part(marks, "[1]"), "2x");
        var draft = new Draft("Place", "[1]", "marks", marks.input().draftText());
        var reopened = FIELDS.shown("marks", json("[1,2]"));
        reopened.restore(FieldDraft.of(draft));
        assertThat(part(reopened, "[1]").textProperty().get()).isEqualTo("2x");
        assertThat(reopened.check()).isFalse();
        assertThat(problem(part(reopened, "[1]"))).contains("2x");
        assertThat(problem(part(reopened, "[0]"))).isEmpty();
    }

    @Test
    void aProblemIsSaidAtItsPartAndCountedOverIt() {
        var addresses = FIELDS.shown("addresses", json("[{'street':'a'},{'street':'b'}]"));
        type(part(addresses, "[1].zip"), "x");
        assertThat(addresses.check()).isFalse();
        assertThat(problem(part(addresses, "[1].zip"))).contains("x");
        assertThat(problem(addresses)).isEqualTo("One item needs another look.");
        type(part(addresses, "[1].zip"), "1");
        assertThat(problem(addresses)).isEmpty();
        assertThat(addresses.check()).isTrue();
    }

    @Test
    void aProblemOfTheDataStoreIsSaidAtItsPart() {
        var address = FIELDS.shown("address", json("{'street':'a','position':{'latitude':1.0}}"));
        var latitude = part(address, "position.latitude");
        address.refuse(new FieldProblem("position.latitude", "Not there."));
        assertThat(problem(latitude)).isEqualTo("Not there.");
        assertThat(problem(address)).isEqualTo("One field needs another look.");
    }

    @Test
    void aRequiredEntryIsMissedWhenTheValueIsBegun() {
        var address = FIELDS.shown("address", Value.NULL);
        parts(address).begin();
        assertThat(address.check()).isFalse();
        assertThat(problem(part(address, "street"))).isEqualTo("A value is required.");
        type(part(address, "street"), "a");
        assertThat(address.check()).isTrue();
        assertThat(address.value()).contains(json("{'street':'a'}"));
    }

    @Test
    void nullAndAnEmptyListAndNothingAreThree() {
        var tags = FIELDS.shown("tags", Value.NULL);
        assertThat(parts(tags).lookProperty().get()).isEqualTo(FieldParts.Look.ABSENT);
        parts(tags).begin();
        assertThat(tags.value()).contains(json("[]"));
        assertThat(parts(tags).areShown()).isTrue();
        tags.setNull();
        assertThat(tags.value()).contains(Value.NULL);
        assertThat(FIELDS.fresh("tags").value()).isEmpty();
    }

    @Test
    void itemsAreAddedMovedAndRemoved() {
        var tags = FIELDS.shown("tags", json("['a','b','c']"));
        var list = (ListParts) parts(tags);
        list.move(0, 2);
        assertThat(tags.value()).contains(json("['b','c','a']"));
        list.remove(1);
        assertThat(tags.value()).contains(json("['b','a']"));
        list.add(2);
        type(part(tags, "[2]"), "z");
        assertThat(tags.value()).contains(json("['b','a','z']"));
        assertThat(list.items())
                .extracting(item -> item.field().id())
                .containsExactly("tags-0", "tags-1", "tags-2");
    }

    @Test
    void whatIsTypedMovesWithItsItem() {
        var counts = FIELDS.shown("counts", json("[1,2]"));
        type(part(counts, "[0]"), "1x");
        part(counts, "[0]").check();
        ((ListParts) parts(counts)).move(0, 1);
        assertThat(part(counts, "[1]").textProperty().get()).isEqualTo("1x");
        assertThat(problem(part(counts, "[1]"))).contains("1x");
        assertThat(problem(part(counts, "[0]"))).isEmpty();
    }

    @Test
    void anAddedItemThatStaysEmptyIsNotSavedUnseen() {
        var tags = FIELDS.shown("tags", json("['a']"));
        ((ListParts) parts(tags)).add(1);
        assertThat(tags.check()).isFalse();
        assertThat(problem(part(tags, "[1]"))).startsWith("item 2 is required");
        var counts = FIELDS.shown("counts", json("[]"));
        ((ListParts) parts(counts)).add(0);
        assertThat(counts.check()).isFalse();
        assertThat(problem(part(counts, "[0]"))).startsWith("item 1 is required");
    }

    @Test
    void revertBringsThePartsBack() {
        var tags = FIELDS.shown("tags", json("['a','b']"));
        ((ListParts) parts(tags)).remove(0);
        type(part(tags, "[0]"), "x");
        tags.revert();
        assertThat(part(tags, "[0]").textProperty().get()).isEqualTo("a");
        assertThat(part(tags, "[1]").textProperty().get()).isEqualTo("b");
    }

    @Test
    void aListThatIsNotEditedFollowsTheStore() {
        var tags = FIELDS.shown("tags", json("['a','b']"));
        parts(tags);
        tags.storedNow(json("['a','c','d']"));
        assertThat(((ListParts) parts(tags)).items())
                .extracting(item -> item.field().textProperty().get())
                .containsExactly("a", "c", "d");
    }

    @Test
    void textThatIsNotJsonStaysTextUntilItIs() {
        var tags = FIELDS.shown("tags", json("['a']"));
        parts(tags).showAsText(true);
        type(tags, "[\"a\", ");
        parts(tags).showAsText(false);
        assertThat(parts(tags).lookProperty().get()).isEqualTo(FieldParts.Look.TEXT);
        assertThat(tags.textProperty().get()).isEqualTo("[\"a\", ");
        type(tags, "[\"a\", \"b\"]");
        parts(tags).showAsText(false);
        assertThat(part(tags, "[1]").textProperty().get()).isEqualTo("b");
    }

    @Test
    void aStoredValueOfAnotherKindIsShownAsJson() {
        var tags = FIELDS.shown("tags", json("{'a':1}"));
        assertThat(parts(tags).lookProperty().get()).isEqualTo(FieldParts.Look.TEXT);
        assertThat(tags.isDirty()).isFalse();
    }

    @Test
    void aTypeThatHoldsItselfIsTakenApartAsFarAsItGoes() {
        var tree = FIELDS.shown("tree", json("{'name':'a','child':{'name':'b'}}"));
        type(part(tree, "child.name"), "c");
        assertThat(tree.value()).contains(json("{'name':'a','child':{'name':'c'}}"));
        var deep = tree;
        while (deep.parts().isPresent()) {
            if (!parts(deep).areShown()) parts(deep).begin();
            deep = part(deep, "child");
        }
        assertThat(deep.place().depth()).isEqualTo(FieldParts.DEEPEST);
    }

    @Test
    void aLongListIsTakenApartAndAnEndlessOneIsJson() {
        var tags = FIELDS.shown("tags", list(1_000));
        type(part(tags, "[999]"), "last");
        assertThat(tags.isDirty()).isTrue();
        var endless = FIELDS.shown("tags", list(ListParts.MOST + 1));
        assertThat(parts(endless).whyText())
                .contains("2\u202f001 items are too many to show one by one.");
    }

    private static Value list(int items) {
        return new Value.Items(
                IntStream.range(0, items).mapToObj(i -> Value.text("tag " + i)).toList());
    }

    private static Value json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    private static FieldParts parts(FieldViewModel field) {
        return field.parts().orElseThrow();
    }

    private static FieldViewModel part(FieldViewModel whole, String path) {
        var rest = new FieldProblem(path, "");
        FieldViewModel found = parts(whole).find(rest.part()).orElseThrow().field();
        return rest.withinPart().path().isEmpty() ? found : part(found, rest.withinPart().path());
    }
}
