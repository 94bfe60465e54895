package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Mutation;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.data.Version;
import dev.storeroom.query.Predicate;
import dev.storeroom.testing.FxToolkit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class RecordFormViewModelTest {
    @TempDir Path folder;
    private FormRig rig;

    @BeforeEach
    void openForm() {
        rig = FormRig.ofPosts(folder);
    }

    @AfterEach
    void closeForm() {
        assertThat(rig.failures).isEmpty();
        rig.close();
    }

    @Test
    void aNewRecordIsSavedWithWhatWasGiven() {
        rig.fx(rig.form::create);
        rig.type("title", "Hello");
        rig.type("status", "DRAFT");
        rig.fx(rig.form::save);
        assertThat(rig.form.subject()).isInstanceOf(FormSubject.Stored.class);
        ModelRecord saved = rig.row(shownKey()).record();
        assertThat(saved.value("title")).isEqualTo(Value.text("Hello"));
        assertThat(saved.value("rating")).isEqualTo(Value.NULL);
        assertThat(rig.sentences).containsExactly("Created “Hello”");
    }

    @Test
    void aRecordThatLacksSomethingIsNotSavedAndEachProblemHasALink() {
        List<FieldViewModel> attention = new ArrayList<>();
        rig.fx(rig.form::create);
        FxToolkit.run(() -> rig.form.setOnAttention(attention::add));
        rig.fx(rig.form::save);
        assertThat(rig.store.count("Post", Predicate.ALL)).isZero();
        FormNotice notice = rig.form.notices().getFirst();
        assertThat(notice.kind()).isEqualTo(FormNotice.Kind.PROBLEMS);
        assertThat(notice.actions())
                .extracting(FormNotice.Action::label)
                .containsExactly("title", "status");
        assertThat(attention).containsExactly(rig.field("title"));
    }

    @Test
    void onlyChangedFieldsAreQueued() throws SQLException {
        RecordKey key = post("Hello", 3);
        acknowledge(key);
        rig.show(key);
        rig.type("rating", "4");
        rig.fx(rig.form::save);
        assertThat(rig.store.outbox(0, 100))
                .singleElement()
                .satisfies(
                        entry -> {
                            assertThat(entry.operation()).isEqualTo(Mutation.Operation.UPDATE);
                            assertThat(entry.baseVersion()).contains(new Version(1));
                            assertThat(entry.changed().values())
                                    .isEqualTo(Map.of("rating", Value.whole(4)));
                            assertThat(entry.base().values())
                                    .isEqualTo(Map.of("rating", Value.whole(3)));
                        });
    }

    /// Leaves the file as if a server had taken the queued creation.
    private void acknowledge(RecordKey key) throws SQLException {
        String file = "jdbc:sqlite:" + folder.resolve("store.db");
        try (var connection = DriverManager.getConnection(file);
                var delete = connection.prepareStatement("DELETE FROM _sr_outbox");
                var insert =
                        connection.prepareStatement(
                                "INSERT INTO _sr_record (model, key, version, deleted,"
                                        + " last_changed_at) VALUES (?, ?, 1, 0, 0)")) {
            delete.executeUpdate();
            insert.setString(1, key.model());
            insert.setString(2, key.text());
            insert.executeUpdate();
        }
    }

    @Test
    void aChangeOfAnotherFieldElsewhereSurvivesTheSave() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("rating", "4");
        elsewhere(key, "title", Value.text("Theirs"));
        FormRig.await(() -> rig.field("title").textProperty().get().equals("Theirs"));
        rig.fx(rig.form::save);
        ModelRecord saved = rig.row(key).record();
        assertThat(saved.value("title")).isEqualTo(Value.text("Theirs"));
        assertThat(saved.value("rating")).isEqualTo(Value.whole(4));
    }

    @Test
    void aChangeOfTheEditedFieldElsewhereIsToldAndTheDraftStays() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Mine");
        elsewhere(key, "title", Value.text("Theirs"));
        FormRig.await(() -> kinds().contains(FormNotice.Kind.CHANGED));
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Mine");
        assertThat(rig.field("title").theirsProperty().get()).isEqualTo("Theirs");
    }

    @Test
    void invalidTextIsThereAgainWhenTheRecordIsShownAgain() {
        RecordKey first = post("First", 1);
        RecordKey second = post("Second", 2);
        rig.show(first);
        rig.type("rating", "12abc");
        rig.show(second);
        assertThat(rig.field("rating").textProperty().get()).isEqualTo("2");
        rig.show(first);
        assertThat(rig.field("rating").textProperty().get()).isEqualTo("12abc");
        assertThat(rig.field("rating").problemProperty().get()).contains("12abc");
        assertThat(kinds()).containsExactly(FormNotice.Kind.RESTORED);
    }

    @Test
    void whatASaveFoundIsToldInThePlaceOfWhatIsThereAgain() {
        RecordKey first = post("First", 1);
        rig.show(first);
        rig.type("rating", "12abc");
        rig.show(post("Second", 2));
        rig.show(first);
        rig.fx(rig.form::save);
        assertThat(kinds()).containsExactly(FormNotice.Kind.PROBLEMS);
    }

    @Test
    void whatWasTypedIsThereAgainAfterARestart() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Half a tho");
        FxToolkit.run(() -> rig.field("rating").setNull());
        rig.reopen();
        rig.show(key);
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Half a tho");
        assertThat(rig.field("rating").input()).isEqualTo(FieldInput.NULL);
    }

    @Test
    void whatWasTypedReachesTheStoreWhenTypingPauses() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Half a tho");
        FormRig.await(() -> !rig.store.drafts().isEmpty());
        assertThat(rig.store.drafts())
                .containsExactly(new Draft("Post", key.text(), "title", "Half a tho", "Hello"));
    }

    @Test
    void whatOthersStoredOverADraftIsToldBeforeItIsWrittenOver() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Mine");
        FxToolkit.run(rig.form::close);
        rig.settle();
        elsewhere(key, "title", Value.text(""));
        rig.reopen();
        rig.show(key);
        assertThat(rig.field("title").theirsProperty().get()).isEqualTo("empty text");
        assertThat(kinds()).containsExactly(FormNotice.Kind.CHANGED, FormNotice.Kind.RESTORED);
        rig.fx(rig.form.notices().getFirst().actions().getLast().run());
        assertThat(kinds()).containsExactly(FormNotice.Kind.RESTORED);
        rig.reopen();
        rig.show(key);
        assertThat(kinds()).containsExactly(FormNotice.Kind.RESTORED);
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Mine");
    }

    @Test
    void aNewRecordThatWasBegunIsThereAgainAfterARestart() {
        rig.fx(rig.form::create);
        rig.type("title", "Begun");
        rig.reopen();
        rig.fx(rig.form::create);
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Begun");
    }

    @Test
    void savingForgetsTheDraft() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Better");
        rig.fx(rig.form::save);
        rig.reopen();
        assertThat(rig.store.drafts()).isEmpty();
        rig.show(key);
        assertThat(rig.form.dirtyProperty().get()).isFalse();
    }

    @Test
    void revertingCanBeTakenBack() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Better");
        rig.fx(rig.form::revert);
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Hello");
        rig.fx(rig.undos.getLast());
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Better");
    }

    @Test
    void anEditCanBeTakenBackFieldByField() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Better");
        rig.fx(rig.form::save);
        elsewhere(key, "rating", Value.whole(5));
        rig.fx(rig.undos.getLast());
        ModelRecord stored = rig.row(key).record();
        assertThat(stored.value("title")).isEqualTo(Value.text("Hello"));
        assertThat(stored.value("rating")).isEqualTo(Value.whole(5));
    }

    @Test
    void whatWasTakenBackCanBeDoneAgain() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Better");
        rig.fx(rig.form::save);
        rig.fx(rig.undos.getLast());
        rig.fx(rig.redos.getLast());
        assertThat(rig.row(key).record().value("title")).isEqualTo(Value.text("Better"));
        rig.fx(rig.form::delete);
        rig.fx(rig.undos.getLast());
        rig.fx(rig.redos.getLast());
        assertThat(rig.store.find(key)).isEmpty();
    }

    @Test
    void aDeletedRecordStaysOnScreenAndCanBeSavedAgain() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.type("title", "Better");
        rig.store.delete(key);
        FormRig.await(() -> rig.form.subject() instanceof FormSubject.Gone);
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Better");
        rig.fx(rig.form::save);
        assertThat(rig.row(key).record().value("title")).isEqualTo(Value.text("Better"));
        assertThat(rig.row(key).record().value("rating")).isEqualTo(Value.whole(3));
    }

    @Test
    void aDeleteFromTheFormCanBeTakenBack() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.fx(rig.form::delete);
        assertThat(rig.store.find(key)).isEmpty();
        rig.fx(rig.undos.getLast());
        assertThat(rig.row(key).record().value("title")).isEqualTo(Value.text("Hello"));
    }

    @Test
    void aDuplicateStartsWithEverythingButTheKey() {
        RecordKey key = post("Hello", 3);
        rig.show(key);
        rig.fx(rig.form::duplicate);
        assertThat(rig.form.subject()).isInstanceOf(FormSubject.Fresh.class);
        rig.fx(rig.form::save);
        assertThat(shownKey()).isNotEqualTo(key);
        assertThat(rig.row(shownKey()).record().value("rating")).isEqualTo(Value.whole(3));
        assertThat(rig.store.count("Post", Predicate.ALL)).isEqualTo(2);
    }

    @Test
    void duplicatingDoesNotCoverANewRecordThatWasBegun() {
        RecordKey key = post("Hello", 3);
        rig.fx(rig.form::create);
        rig.type("title", "Begun");
        rig.show(key);
        rig.fx(rig.form::duplicate);
        rig.fx(rig.form::save);
        rig.fx(rig.form::create);
        assertThat(rig.field("title").textProperty().get()).isEqualTo("Begun");
    }

    @Test
    void nothingCanBeSavedWhileNothingHasChanged() {
        rig.show(post("Hello", 3));
        assertThat(rig.form.canSave().get()).isFalse();
        assertThat(rig.form.whyNotSave()).isEqualTo("Nothing has changed");
        rig.type("title", "Better");
        assertThat(rig.form.canSave().get()).isTrue();
    }

    private RecordKey post(String title, int rating) {
        return rig.save(
                Map.of(
                        "title", Value.text(title),
                        "status", Value.text("DRAFT"),
                        "rating", Value.whole(rating)));
    }

    private void elsewhere(RecordKey key, String field, Value value) {
        var change = new ModelRecord("Post", Map.of("id", key.parts().getFirst(), field, value));
        rig.store.save(change);
    }

    private RecordKey shownKey() {
        return switch (rig.form.subject()) {
            case FormSubject.Stored stored -> stored.key();
            case FormSubject other -> throw new AssertionError(other.toString());
        };
    }

    private List<FormNotice.Kind> kinds() {
        return rig.form.notices().stream().map(FormNotice::kind).toList();
    }
}
