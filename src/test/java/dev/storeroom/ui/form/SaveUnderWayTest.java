package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.testing.FxToolkit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a person does while a save waits for the disk: every keystroke stays where it was typed.
class SaveUnderWayTest {
    @TempDir Path folder;
    private FormRig rig;
    private RecordKey first;
    private RecordKey second;

    @BeforeEach
    void openForm() {
        rig = FormRig.ofPosts(folder);
        first = post("First");
        second = post("Second");
    }

    @AfterEach
    void closeForm() {
        assertThat(rig.failures).isEmpty();
        rig.close();
    }

    private RecordKey post(String title) {
        return rig.save(Map.of("title", Value.text(title), "status", Value.text("DRAFT")));
    }

    /// Saves, and does that while the file is held by another program.
    private void duringASave(Runnable meanwhile) throws SQLException {
        duringASave("SELECT 1", meanwhile);
    }

    /// @param theirs what the other program does to the file
    private void duringASave(String theirs, Runnable meanwhile) throws SQLException {
        String file = "jdbc:sqlite:" + folder.resolve("store.db");
        try (Connection other = DriverManager.getConnection(file);
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            FxToolkit.run(
                    () -> {
                        rig.form.save();
                        assertThat(rig.form.savingProperty().get()).isTrue();
                        meanwhile.run();
                        assertThat(rig.tasks.running()).isNotEmpty();
                    });
            statement.execute(theirs);
            statement.execute("COMMIT");
        }
        rig.settle();
    }

    private void typeNow(String field, String text) {
        rig.field(field).textProperty().set(text);
    }

    private String shown(String field) {
        return rig.field(field).textProperty().get();
    }

    private Value stored(RecordKey key, String field) {
        return rig.row(key).record().value(field);
    }

    private List<String> titles() {
        return rig.store.query(Query.of("Post")).stream()
                .map(record -> ((Value.Text) record.value("title")).text())
                .toList();
    }

    @Test
    void whatIsTypedOnInAnyFieldStaysAsADraft() throws SQLException {
        rig.show(first);
        rig.type("title", "Firs");
        duringASave(
                () -> {
                    typeNow("title", "First again");
                    typeNow("content", "more");
                });
        assertThat(shown("title")).isEqualTo("First again");
        assertThat(shown("content")).isEqualTo("more");
        assertThat(stored(first, "title")).isEqualTo(Value.text("Firs"));
        assertThat(stored(first, "content")).isEqualTo(Value.NULL);
        assertThat(rig.form.dirtyProperty().get()).isTrue();
    }

    @Test
    void whatSomebodyElseSavedFirstIsShownAndWrittenOverOnlyThen() throws SQLException {
        rig.show(first);
        rig.type("title", "Mine");
        duringASave("UPDATE \"Post\" SET \"title\" = 'Theirs'", () -> {});
        assertThat(rig.sentences).last().asString().startsWith("Nothing was saved");
        assertThat(stored(first, "title")).isEqualTo(Value.text("Theirs"));
        assertThat(shown("title")).isEqualTo("Mine");
        assertThat(rig.field("title").theirsProperty().get()).isEqualTo("Theirs");
        assertThat(rig.form.notices())
                .extracting(FormNotice::kind)
                .containsExactly(FormNotice.Kind.CHANGED);
        rig.fx(rig.form::save);
        assertThat(stored(first, "title")).isEqualTo(Value.text("Mine"));
    }

    @Test
    void aRecordThatSomebodyElseDeletedFirstStaysOnScreen() throws SQLException {
        rig.show(first);
        rig.type("title", "Mine");
        duringASave("DELETE FROM \"Post\"", () -> {});
        assertThat(rig.form.subject()).isInstanceOf(FormSubject.Gone.class);
        assertThat(shown("title")).isEqualTo("Mine");
    }

    @Test
    void anotherRecordKeepsWhatIsTypedThereAndTheSelection() throws SQLException {
        List<RecordKey> led = new ArrayList<>();
        FxToolkit.run(() -> rig.form.setOnSaved(led::add));
        var row = rig.row(second);
        rig.show(first);
        rig.type("title", "First again");
        duringASave(
                () -> {
                    rig.form.show(row);
                    typeNow("title", "Second again");
                });
        assertThat(shown("title")).isEqualTo("Second again");
        assertThat(stored(first, "title")).isEqualTo(Value.text("First again"));
        assertThat(stored(second, "title")).isEqualTo(Value.text("Second"));
        assertThat(led).isEmpty();
        rig.show(first);
        assertThat(rig.form.dirtyProperty().get()).isFalse();
    }

    @Test
    void anotherRecordIsSavedToo() throws SQLException {
        var row = rig.row(second);
        rig.show(first);
        rig.type("title", "First again");
        duringASave(
                () -> {
                    rig.form.show(row);
                    assertThat(rig.form.canSave().get()).isFalse();
                    typeNow("title", "Second again");
                    assertThat(rig.form.canSave().get()).isTrue();
                    rig.form.save();
                });
        assertThat(stored(first, "title")).isEqualTo(Value.text("First again"));
        assertThat(stored(second, "title")).isEqualTo(Value.text("Second again"));
        assertThat(rig.form.dirtyProperty().get()).isFalse();
        assertThat(rig.store.drafts()).isEmpty();
    }

    @Test
    void whatIsSavedAgainMeanwhileIsSavedNextAndWhatIsTypedAfterThatStays() throws SQLException {
        rig.show(first);
        rig.type("title", "Firs");
        duringASave(
                () -> {
                    typeNow("title", "First again");
                    rig.form.save();
                    typeNow("content", "more");
                });
        assertThat(stored(first, "title")).isEqualTo(Value.text("First again"));
        assertThat(stored(first, "content")).isEqualTo(Value.NULL);
        assertThat(shown("content")).isEqualTo("more");
        assertThat(rig.form.field("title").isDirty()).isFalse();
        assertThat(rig.form.dirtyProperty().get()).isTrue();
    }

    @Test
    void theFormerTextIsSavedAgainToo() throws SQLException {
        rig.show(first);
        rig.type("title", "Firs");
        duringASave(
                () -> {
                    typeNow("title", "First");
                    rig.form.save();
                });
        assertThat(stored(first, "title")).isEqualTo(Value.text("First"));
        assertThat(rig.form.dirtyProperty().get()).isFalse();
    }

    @Test
    void ofSeveralSavesMeanwhileTheLastIsDone() throws SQLException {
        rig.show(first);
        rig.type("title", "Firs");
        duringASave(
                () -> {
                    typeNow("title", "First again");
                    rig.form.save();
                    typeNow("title", "Firs");
                    rig.form.save();
                });
        assertThat(stored(first, "title")).isEqualTo(Value.text("Firs"));
        assertThat(rig.form.dirtyProperty().get()).isFalse();
    }

    @Test
    void whatIsSavedAgainIsSavedAlsoIfThePersonGoesOn() throws SQLException {
        var row = rig.row(second);
        rig.show(first);
        rig.type("title", "Firs");
        duringASave(
                () -> {
                    typeNow("title", "First again");
                    rig.form.save();
                    rig.form.show(row);
                });
        assertThat(stored(first, "title")).isEqualTo(Value.text("First again"));
        assertThat(rig.store.drafts()).isEmpty();
    }

    @Test
    void aNewRecordThatIsSavedAgainIsOneRecord() throws SQLException {
        rig.fx(rig.form::create);
        rig.type("title", "Third");
        rig.type("status", "DRAFT");
        duringASave(
                () -> {
                    typeNow("title", "Third again");
                    rig.form.save();
                });
        assertThat(titles()).containsExactly("First", "Second", "Third again");
        assertThat(rig.form.dirtyProperty().get()).isFalse();
        assertThat(rig.store.drafts()).isEmpty();
    }

    @Test
    void whatIsTypedOnInANewRecordBelongsToTheRecordThatItBecomes() throws SQLException {
        rig.fx(rig.form::create);
        rig.type("title", "Third");
        rig.type("status", "DRAFT");
        duringASave(
                () -> {
                    typeNow("title", "Third again");
                    rig.form.save();
                    typeNow("content", "more");
                    rig.form.create();
                });
        assertThat(titles()).containsExactly("First", "Second", "Third again");
        assertThat(shown("content")).isEmpty();
        var third = rig.store.query(Query.of("Post")).getLast();
        rig.show(third.key(rig.type));
        assertThat(shown("content")).isEqualTo("more");
        assertThat(rig.field("content").theirsProperty().get()).isEmpty();
    }

    @Test
    void aNewRecordIsAnotherThanTheNewOneThatIsBeingSaved() throws SQLException {
        rig.fx(rig.form::create);
        rig.type("title", "Third");
        rig.type("status", "DRAFT");
        duringASave(
                () -> {
                    rig.form.create();
                    assertThat(shown("title")).isEmpty();
                    typeNow("title", "Fourth");
                });
        assertThat(rig.form.subject()).isInstanceOf(FormSubject.Fresh.class);
        assertThat(shown("title")).isEqualTo("Fourth");
        assertThat(titles()).containsExactly("First", "Second", "Third");
    }

    @Test
    void aFormThatIsClosedMeanwhileLeavesNoDraftOfWhatIsSaved() throws SQLException {
        rig.fx(rig.form::create);
        rig.type("title", "Third");
        rig.type("status", "DRAFT");
        duringASave(() -> rig.form.close());
        assertThat(rig.store.drafts()).isEmpty();
        rig.reopen();
    }
}
