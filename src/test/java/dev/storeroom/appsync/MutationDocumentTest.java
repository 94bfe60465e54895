package dev.storeroom.appsync;

import static dev.storeroom.testing.EveryType.thing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.Mutation.Operation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.data.Version;
import dev.storeroom.testing.EveryType;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class MutationDocumentTest {
    private static final Value ID = Value.text("1");
    private static final Optional<Version> UNBORN = Optional.empty();
    private static final Optional<Version> SECOND = Optional.of(new Version(2));

    private static Mutation mutation(
            Operation operation,
            Optional<Version> version,
            ModelRecord changed,
            Optional<String> condition) {
        return new Mutation(
                7,
                operation,
                new RecordKey("Thing", List.of(ID)),
                version,
                thing(),
                changed,
                condition,
                Mutation.State.PENDING,
                0,
                1,
                Instant.EPOCH,
                Optional.empty());
    }

    private static Mutation mutation(
            Operation operation, Optional<Version> version, ModelRecord changed) {
        return mutation(operation, version, changed, Optional.empty());
    }

    private static MutationDocument documentOf(Mutation mutation) {
        return MutationDocument.of(EveryType.SCHEMA, EveryType.THING, mutation);
    }

    private static String variables(Mutation mutation) {
        return Json.write(documentOf(mutation).variables());
    }

    @Test
    void anUpdateAsksForEverythingThatIsStored() {
        var update = mutation(Operation.UPDATE, SECOND, thing("title", Value.text("a")));
        assertThat(documentOf(update).document())
                .isEqualTo(
                        """
                        mutation operation($input: UpdateThingInput!, $condition: ModelThingConditionInput) {
                          updateThing(input: $input, condition: $condition) {
                            id
                            title
                            status
                            int
                            long
                            float
                            boolean
                            date
                            time
                            dateTime
                            timestamp
                            email
                            json
                            url
                            phone
                            ip
                            tags
                            scores
                            ownerId
                            createdAt
                            address {
                              street
                              zip
                            }
                            _version
                            _lastChangedAt
                            _deleted
                          }
                        }
                        """);
    }

    @Test
    void aCreateTakesNoCondition() {
        var create = mutation(Operation.CREATE, UNBORN, thing("id", ID, "title", Value.NULL));
        assertThat(documentOf(create).document())
                .startsWith(
                        """
                        mutation operation($input: CreateThingInput!) {
                          createThing(input: $input) {
                        """);
        assertThat(variables(create)).isEqualTo("{\"input\":{\"id\":\"1\",\"title\":null}}");
    }

    @Test
    void anUpdateSendsTheKeyTheChangesAndTheVersion() {
        var changed = thing("json", Value.text("{\"a\": 1}"), "float", Value.real(1.5));
        assertThat(variables(mutation(Operation.UPDATE, SECOND, changed)))
                .isEqualTo(
                        "{\"input\":{\"id\":\"1\",\"json\":\"{\\\"a\\\": 1}\",\"float\":1.5,"
                                + "\"_version\":2},\"condition\":null}");
    }

    @Test
    void aDeleteSendsTheKeyAndTheVersionAlone() {
        assertThat(variables(mutation(Operation.DELETE, SECOND, thing())))
                .isEqualTo("{\"input\":{\"id\":\"1\",\"_version\":2},\"condition\":null}");
    }

    @Test
    void aChangeWithinAnIndexSendsTheIndexWhole() {
        var update = mutation(Operation.UPDATE, SECOND, thing("int", Value.whole(5)));
        var row =
                thing(
                        "id", ID,
                        "title", Value.text("a"),
                        "status", Value.text("DRAFT"),
                        "int", Value.whole(5),
                        "date", Value.NULL);
        var document = MutationDocument.of(EveryType.SCHEMA, EveryType.THING, update, row);
        assertThat(Json.write(document.variables()))
                .isEqualTo(
                        "{\"input\":{\"id\":\"1\",\"int\":5,\"status\":\"DRAFT\",\"date\":null,"
                                + "\"_version\":2},\"condition\":null}");
    }

    @Test
    void aConditionGoesWithTheUpdate() {
        var changed = thing("title", Value.text("a"));
        var condition = Optional.of("int = 1");
        assertThat(variables(mutation(Operation.UPDATE, SECOND, changed, condition)))
                .endsWith("\"condition\":{\"and\":[{\"int\":{\"eq\":1}}]}}");
        var broken = mutation(Operation.UPDATE, SECOND, changed, Optional.of("int ="));
        assertThatThrownBy(() -> documentOf(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the condition of mutation 7: int =: Expected a value after “=”.");
    }
}
