package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;
import dev.storeroom.query.Sort;
import dev.storeroom.testing.FxToolkit;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.List;

/// A cell that is being edited while the store changes under it: what is typed stays with its
/// record.
class OpenEditTest {
    private static final int EDITED = 5;

    @Test
    void everyLetterCountsThatIsTypedBeforeTheNextFrame() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(4, "title");
            FxToolkit.run(() -> journey.typeAtOnce("Hello"));
            assertThatOpen(journey, EDITED);
            journey.type(KeyCode.ESCAPE);
            FxToolkit.run(
                    () -> {
                        journey.view.grid().editFocused();
                        journey.typeAtOnce("Hello");
                    });
            assertThatOpen(journey, EDITED);
        }
    }

    @Test
    void aRecordThatComesBeforeItMovesNothing() {
        try (var journey = edit()) {
            journey.rows.arrives(0, FakeRows.post(100));
            assertThatTypingGoesOn(journey);
            journey.await(() -> journey.cell(EDITED, "title").equals("Hello world"));
        }
    }

    @Test
    void anotherFieldOfItsRecordMayChange() {
        try (var journey = edit()) {
            journey.rows.changes(EDITED, "rating", Value.whole(3));
            journey.await(() -> journey.cell(EDITED - 1, "rating").equals("3"));
            assertThatTypingGoesOn(journey);
        }
    }

    @Test
    void anotherRecordMayGo() {
        try (var journey = edit()) {
            journey.rows.goes(2);
            assertThatTypingGoesOn(journey);
        }
    }

    @Test
    void aBurstOfChangesMovesNothing() {
        try (var journey = edit()) {
            for (int i = 0; i < 40; i++) {
                journey.rows.arrives(-i, FakeRows.post(200 + i));
                journey.rows.changes(EDITED + 1 + i % 3, "content", Value.text("burst " + i));
                FxToolkit.awaitFrames(2);
            }
            assertThatTypingGoesOn(journey);
        }
    }

    @Test
    void anOrderThatPutsItsRecordElsewhereWaits() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.run(
                    () ->
                            journey.view
                                    .viewModel()
                                    .arrangement()
                                    .sort(List.of(Sort.ascending("title"))));
            journey.await(() -> journey.cell(1, "title").equals("Post 10"));
            journey.go(0, "content");
            journey.type(KeyCode.F2);
            begin(journey);
            journey.rows.changes(1, "title", Value.text("Zebra"));
            assertThatTypingGoesOn(journey, 1, "content");
            journey.await(() -> journey.view.viewModel().rows().rowId(19) == 1);
        }
    }

    @Test
    void aListReadAnewByThePersonWaitsForTheEnd() {
        try (var journey = edit()) {
            journey.rows.arrives(0, FakeRows.post(100));
            journey.run(journey.view::refresh);
            assertThatTypingGoesOn(journey);
        }
    }

    @Test
    void aDeletedRecordLeavesTheTextOpenAndSaysThatItCannotBeSaved() {
        try (var journey = edit()) {
            journey.rows.goes(EDITED);
            quiet(journey);
            assertThatOpen(journey, EDITED);
            journey.keys(" world");
            journey.type(KeyCode.ENTER);
            journey.await(() -> !journey.notices.failures().isEmpty());
            assertThat(journey.notices.failures())
                    .containsExactly(
                            "title was not saved: its record was deleted meanwhile. “Hello world”"
                                    + " is kept, and is there again if you undo the delete.");
            assertThat(journey.rows.drafts).hasSize(1);
            assertThat(journey.rows.saves).isEmpty();
        }
    }

    @Test
    void theSameFieldChangedElsewhereIsNotOverwrittenUnseen() {
        try (var journey = edit()) {
            journey.rows.changes(EDITED, "title", Value.text("Theirs"));
            quiet(journey);
            assertThatOpen(journey, EDITED);
            journey.keys(" world");
            journey.type(KeyCode.ENTER);
            journey.await(() -> journey.rows.drafts.size() == 1);
            assertThat(journey.rows.record(EDITED).value("title")).isEqualTo(Value.text("Theirs"));
            assertThat(journey.cell(EDITED - 1, "title")).isEqualTo("Hello world");
            journey.go(EDITED - 1, "title");
            assertThat(journey.text("#grid-hint"))
                    .isEqualTo("It became “Theirs” meanwhile. Press Enter twice to replace that.");
            journey.type(KeyCode.ENTER, KeyCode.ENTER);
            journey.await(() -> journey.rows.drafts.isEmpty());
            assertThat(journey.rows.record(EDITED).value("title"))
                    .isEqualTo(Value.text("Hello world"));
        }
    }

    /// Opens the cell of the fifth record's title and types half of a text.
    private static GridJourney edit() {
        var journey = new GridJourney(FakeRows.of(20));
        journey.go(EDITED - 1, "title");
        journey.type(KeyCode.F2);
        begin(journey);
        return journey;
    }

    private static void begin(GridJourney journey) {
        journey.press(KeyCode.CONTROL, KeyCode.A);
        journey.keys("Hello");
        journey.settle();
    }

    private static void assertThatTypingGoesOn(GridJourney journey) {
        assertThatTypingGoesOn(journey, EDITED, "title");
    }

    private static void assertThatTypingGoesOn(GridJourney journey, long rowId, String field) {
        quiet(journey);
        assertThatOpen(journey, rowId);
        journey.keys(" world");
        journey.type(KeyCode.ENTER);
        journey.await(
                () -> journey.rows.record(rowId).value(field).equals(Value.text("Hello world")));
        assertThat(journey.rows.saves).hasSize(1);
    }

    /// Waits until every pause is over and nothing is read any more.
    private static void quiet(GridJourney journey) {
        FxToolkit.awaitFrames(70);
        journey.settle();
    }

    private static void assertThatOpen(GridJourney journey, long rowId) {
        var editor = (TextField) journey.find("#cell-editor");
        FxToolkit.run(
                () -> {
                    var cell = (TableCell<?, ?>) editor.getParent();
                    assertThat(((GridRow) cell.getTableRow().getItem()).rowId()).isEqualTo(rowId);
                    assertThat(editor.isFocused()).isTrue();
                    assertThat(editor.getText()).isEqualTo("Hello");
                    assertThat(editor.getCaretPosition()).isEqualTo(5);
                });
    }
}
