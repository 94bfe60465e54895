package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Json;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// New records that are made of one with an entry that the schema does not know.
class RecordCopyTest {
    private static final String SCHEMA =
            """
            type Place @model { id: ID!  name: String  address: Address }
            type Address { street: String! }
            """;
    private static final String ADDRESS = "{\"street\":\"High Street\",\"floor\":3}";

    @TempDir Path folder;
    private FormRig rig;
    private RecordKey place;

    @BeforeEach
    void openForm() throws SQLException {
        rig = new FormRig(folder, SCHEMA, "Place");
        place = rig.save(Map.of("id", Value.text("1"), "name", Value.text("Here")));
        String file = "jdbc:sqlite:" + folder.resolve("store.db");
        try (var connection = DriverManager.getConnection(file);
                var update = connection.prepareStatement("UPDATE \"Place\" SET address = ?")) {
            update.setString(1, ADDRESS);
            update.executeUpdate();
        }
        rig.show(place);
    }

    @AfterEach
    void closeForm() {
        assertThat(rig.failures).isEmpty();
        rig.close();
    }

    private Value savedAddress() {
        RecordKey key = ((FormSubject.Stored) rig.form.subject()).key();
        return rig.row(key).record().value("address");
    }

    @Test
    void aDuplicateKeepsIt() {
        rig.fx(rig.form::duplicate);
        rig.type("address", "{\"street\":\"Low Street\",\"floor\":3}");
        rig.fx(rig.form::save);
        assertThat(savedAddress()).isEqualTo(Json.read("{\"street\":\"Low Street\",\"floor\":3}"));
        assertThat(rig.store.count("Place", Predicate.ALL)).isEqualTo(2);
    }

    @Test
    void aDuplicateThatWasBegunKeepsItThroughARestart() {
        var row = rig.row(place);
        rig.fx(() -> rig.form.createFrom(row.record()));
        rig.reopen();
        rig.fx(rig.form::create);
        rig.fx(rig.form::save);
        assertThat(savedAddress()).isEqualTo(Json.read(ADDRESS));
    }

    @Test
    void eachOfTwoThatWereBegunIsFoundByItsNameAfterARestart() {
        rig.fx(rig.form::duplicate);
        String first = rig.form.subject().draftKey().orElseThrow();
        rig.type("name", "First");
        rig.fx(rig.form::duplicate);
        String second = rig.form.subject().draftKey().orElseThrow();
        rig.type("name", "Second");
        rig.reopen();
        rig.fx(() -> rig.form.resume(second));
        rig.settle();
        assertThat(rig.field("name").textProperty().get()).isEqualTo("Second");
        rig.fx(() -> rig.form.resume(first));
        rig.settle();
        assertThat(rig.field("name").textProperty().get()).isEqualTo("First");
    }

    @Test
    void aDeletedRecordIsSavedAgainWithIt() {
        rig.store.delete(place);
        FormRig.await(() -> rig.form.subject() instanceof FormSubject.Gone);
        rig.fx(rig.form::save);
        assertThat(savedAddress()).isEqualTo(Json.read(ADDRESS));
    }

    @Test
    void aDuplicateTakesNoOtherUnknownEntry() {
        rig.fx(rig.form::duplicate);
        rig.type("address", "{\"street\":\"High Street\",\"attic\":3}");
        rig.fx(rig.form::save);
        assertThat(rig.form.subject()).isInstanceOf(FormSubject.Fresh.class);
        assertThat(rig.field("address").problemProperty().get()).contains("attic");
    }
}
