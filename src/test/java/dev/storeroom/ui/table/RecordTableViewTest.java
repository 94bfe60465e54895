package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Draft;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.StoredRow;
import dev.storeroom.data.Value;
import dev.storeroom.query.Operator;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.Sort;
import dev.storeroom.testing.FxToolkit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RecordTableViewTest {
    @Test
    void fiveThousandRowsScrollToTheLastAndShowIt() {
        try (var journey = new GridJourney(FakeRows.of(5000))) {
            journey.run(() -> journey.view.grid().selection().selectIndex(4999));
            journey.await(() -> journey.cell(4999, "title").equals("Post 5000"));
            var range = (Label) journey.find("#grid-range");
            assertThat(range.getText()).endsWith("–5\u202f000 of 5\u202f000");
        }
    }

    @Test
    void enterSavesOnlyTheChangedFieldAndMovesDown() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(2, "title");
            journey.type(KeyCode.ENTER);
            journey.enter("Hello");
            journey.type(KeyCode.ENTER);
            journey.await(() -> journey.cell(2, "title").equals("Hello"));
            assertThat(journey.rows.saves).containsExactly(patch(3, "title", Value.text("Hello")));
            assertThat(journey.view.grid().selection().index()).isEqualTo(3);
        }
    }

    @Test
    void anEditIsSavedWhenTheFocusGoesElsewhere() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(0, "title");
            journey.type(KeyCode.F2);
            journey.enter("Left");
            journey.run(() -> journey.find("#filter-text").requestFocus());
            journey.await(() -> journey.cell(0, "title").equals("Left"));
            assertThat(journey.rows.saves).containsExactly(patch(1, "title", Value.text("Left")));
        }
    }

    @Test
    void anEditIsSavedWhenAnotherCellIsEdited() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(0, "title");
            journey.type(KeyCode.F2);
            journey.enter("First");
            journey.go(5, "title");
            journey.run(() -> journey.view.grid().editFocused());
            journey.await(() -> journey.rows.saves.size() == 1);
            assertThat(journey.rows.saves).containsExactly(patch(1, "title", Value.text("First")));
        }
    }

    @Test
    void anEditIsSavedWhenItsRowIsScrolledAway() {
        try (var journey = new GridJourney(FakeRows.of(500))) {
            journey.go(0, "title");
            journey.type(KeyCode.F2);
            journey.enter("Away");
            journey.run(() -> journey.view.grid().table().scrollTo(400));
            journey.run(() -> journey.view.focus());
            journey.await(() -> journey.rows.saves.size() == 1);
            assertThat(journey.rows.saves).containsExactly(patch(1, "title", Value.text("Away")));
        }
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(0, "title");
            journey.type(KeyCode.F2);
            journey.enter("Nothing");
            journey.type(KeyCode.ESCAPE);
            assertThat(journey.cell(0, "title")).isEqualTo("Post 1");
            assertThat(journey.rows.saves).isEmpty();
        }
    }

    @Test
    void tabLeavesAnUnchangedNullAloneAndEditsTheNextCell() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(2, "rating");
            journey.type(KeyCode.F2, KeyCode.TAB);
            assertThat(journey.rows.saves).isEmpty();
            assertThat(journey.cell(2, "rating")).isEqualTo("∅");
        }
    }

    @Test
    void textThatIsNotValidStaysInTheCellThroughARefreshAndIsKept() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(0, "rating");
            journey.type(KeyCode.F2);
            journey.enter("abc");
            journey.type(KeyCode.ENTER);
            journey.await(() -> journey.cell(0, "rating").equals("abc"));
            journey.run(journey.view::refresh);
            assertThat(journey.cell(0, "rating")).isEqualTo("abc");
            String key = FakeRows.post(1).key(FakeRows.POST).text();
            assertThat(journey.rows.drafts)
                    .containsExactly(new Draft("Post", key, "rating", "abc", "1"));
            assertThat(journey.rows.record(1).value("rating")).isEqualTo(Value.whole(1));
        }
    }

    @Test
    void puttingInvalidTextRightSavesItAndDropsTheDraft() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(0, "rating");
            journey.type(KeyCode.F2);
            journey.enter("abc");
            journey.type(KeyCode.ENTER);
            journey.go(0, "rating");
            journey.type(KeyCode.F2);
            journey.enter("5");
            journey.type(KeyCode.ENTER);
            journey.await(() -> journey.cell(0, "rating").equals("5"));
            journey.await(() -> journey.rows.drafts.isEmpty());
        }
    }

    @Test
    void deleteKeySetsNullOrSaysWhyNot() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(0, "rating");
            journey.type(KeyCode.DELETE);
            journey.await(() -> journey.cell(0, "rating").equals("∅"));
            journey.go(0, "status");
            journey.type(KeyCode.DELETE);
            assertThat(journey.notices.told())
                    .contains(
                            "status is required, so it cannot be null. Type another value instead.");
        }
    }

    @Test
    void whatIsWrongWithACellIsToldAlsoWhereTheKeyboardStaysOnIt() {
        try (var journey = new GridJourney(FakeRows.of(1))) {
            var hint = (Label) journey.find("#grid-hint");
            for (String wrong : List.of("many", "few")) {
                journey.go(0, "rating");
                journey.type(KeyCode.F2);
                journey.enter(wrong);
                journey.type(KeyCode.ENTER);
                assertThat(hint.getText()).startsWith("“" + wrong + "”");
            }
            journey.go(0, "rating");
            journey.type(KeyCode.F2);
            journey.enter("5");
            journey.type(KeyCode.ENTER);
            journey.await(() -> hint.getText().isEmpty());
        }
    }

    @Test
    void spaceTurnsATruthValue() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(0, "featured");
            journey.type(KeyCode.SPACE);
            journey.await(() -> journey.cell(0, "featured").equals("false"));
        }
    }

    @Test
    void theKeyboardIsSeenInAGridWithoutASelection() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.run(journey.view::focus);
            journey.find(".record-cell:focused");
            assertThat(journey.view.viewModel().selectedProperty().get()).isEmpty();
        }
    }

    @Test
    void anArrowSelectsTheRowThatTheKeyboardIsOnAndTheNextOneAfterwards() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.run(journey.view::focus);
            journey.type(KeyCode.DOWN);
            assertThat(journey.view.grid().selection().index()).isZero();
            journey.type(KeyCode.DOWN);
            assertThat(journey.view.grid().selection().index()).isEqualTo(1);
        }
    }

    @Test
    void theOnlyRowIsSelectedByAnArrow() {
        try (var journey = new GridJourney(FakeRows.of(1))) {
            journey.run(journey.view::focus);
            journey.type(KeyCode.DOWN);
            assertThat(journey.view.viewModel().selectedProperty().get()).isPresent();
        }
    }

    @Test
    void theKeyboardIsSeenInAGridWhoseSelectionWasTakenAway() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(3, "title");
            journey.run(journey.view::selectNothing);
            journey.run(() -> journey.view.grid().table().getFocusModel().focus(-1));
            journey.run(journey.view::focusFilter);
            journey.run(journey.view::focus);
            journey.find(".record-cell:focused");
            assertThat(journey.view.viewModel().selectedProperty().get()).isEmpty();
        }
    }

    @Test
    void textThatAFullDiskTakesInNoWayIsToldAndKeptOnceThereIsRoom() {
        FakeRows rows = FakeRows.of(20);
        try (var journey = new GridJourney(rows)) {
            rows.isFull = true;
            enterTitle(journey, 0, "Unsaved");
            journey.await(journey.view::isOnlyHere);
            assertThat(journey.cell(0, "title")).isEqualTo("Unsaved");
            rows.isFull = false;
            enterTitle(journey, 1, "Saved");
            journey.await(() -> !journey.view.isOnlyHere() && !rows.drafts.isEmpty());
            assertThat(rows.drafts).extracting(Draft::text).containsExactly("Unsaved");
        }
    }

    private static void enterTitle(GridJourney journey, int row, String text) {
        journey.go(row, "title");
        journey.type(KeyCode.F2);
        journey.enter(text);
        journey.type(KeyCode.ENTER);
    }

    @Test
    void spaceOnATextNeitherOpensNorChangesIt() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            String before = journey.cell(0, "title");
            journey.go(0, "title");
            journey.type(KeyCode.SPACE);
            journey.keys(" ");
            assertThat(FxToolkit.call(() -> journey.view.root().lookup("#cell-editor"))).isNull();
            assertThat(journey.cell(0, "title")).isEqualTo(before);
        }
    }

    @Test
    void selectingAllListsNoRow() {
        try (var journey = new GridJourney(FakeRows.of(5000))) {
            journey.go(0, "title");
            journey.press(KeyCode.CONTROL, KeyCode.A);
            assertThat(journey.view.viewModel().allSelectedProperty().get()).isTrue();
            assertThat(journey.view.grid().table().getSelectionModel().getSelectedCells())
                    .hasSize(1);
            assertThat(((Label) journey.find("#grid-selection")).getText())
                    .isEqualTo("5\u202f000 selected");
        }
    }

    @Test
    void aFilterUnderAColumnReadsItsRowsAndAWrongOneKeepsTheLast() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.run(() -> ((TextField) journey.find("#filter-rating")).setText(">= 3"));
            Predicate good = Predicate.where("rating", Operator.GE, Value.whole(3));
            journey.await(() -> journey.view.query().predicate().equals(good));
            journey.run(() -> ((TextField) journey.find("#filter-rating")).setText(">= x"));
            journey.await(() -> journey.find("#filter-problem").isVisible());
            assertThat(journey.view.query().predicate()).isEqualTo(good);
            journey.run(() -> ((javafx.scene.control.Button) journey.find("#pill-rating")).fire());
            assertThat(journey.view.query().predicate()).isEqualTo(Predicate.ALL);
        }
    }

    @Test
    void aClickOnAHeaderSortsInTheStore() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.run(() -> click(journey, "#header-rating"));
            journey.await(
                    () ->
                            journey.rows
                                    .queries
                                    .getLast()
                                    .sorts()
                                    .equals(List.of(Sort.ascending("rating"))));
        }
    }

    @Test
    void theSelectionStaysOnItsRecordWhenRowsComeBeforeIt() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(5, "title");
            journey.rows.put(0, FakeRows.post(100));
            journey.run(journey.view::refresh);
            journey.await(() -> journey.view.grid().selection().index() == 6);
            assertThat(journey.view.selectedProperty().get().orElseThrow().rowId()).isEqualTo(6);
        }
    }

    @Test
    void theSelectionStaysOnItsRecordFarDownWhenTheListIsReadAnew() {
        try (var journey = new GridJourney(FakeRows.of(1000))) {
            journey.run(() -> journey.view.grid().selection().selectIndex(700));
            journey.await(() -> journey.cell(700, "title").equals("Post 701"));
            List<Optional<Long>> selected = new ArrayList<>();
            journey.run(
                    () ->
                            journey.view
                                    .selectedProperty()
                                    .subscribe(row -> selected.add(row.map(StoredRow::rowId))));
            journey.run(journey.view::refresh);
            journey.await(() -> journey.view.grid().selection().index() == 700);
            journey.run(
                    () ->
                            journey.view
                                    .viewModel()
                                    .arrangement()
                                    .sort(List.of(Sort.ascending("title"))));
            journey.await(() -> journey.view.grid().selection().index() == 670);
            assertThat(selected).containsOnly(Optional.of(701L));
        }
    }

    @Test
    void oneRecordIsDeletedWithoutAQuestionAndTheNextIsSelected() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.go(3, "title");
            journey.run(journey.view::deleteSelected);
            journey.await(() -> journey.cell(3, "title").equals("Post 5"));
            assertThat(journey.dialogs.asked()).isEmpty();
            assertThat(journey.notices.told()).containsExactly("Deleted “Post 4”");
            assertThat(journey.view.selectedProperty().get().orElseThrow().rowId()).isEqualTo(5);
        }
    }

    @Test
    void manyRecordsAreDeletedAfterAQuestion() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.dialogs.answer(true);
            journey.go(0, "title");
            journey.press(KeyCode.CONTROL, KeyCode.A);
            journey.run(journey.view::deleteSelected);
            journey.await(() -> journey.rows.total() == 0);
            assertThat(journey.dialogs.asked()).containsExactly("Delete 20 Post records?");
            journey.await(() -> journey.view.root().lookup("#empty-new") != null);
        }
    }

    @Test
    void nothingIsEditedWhereTheWorkspaceIsReadOnlyAndItSaysSo() {
        try (var journey = new GridJourney(FakeRows.of(20).readOnly())) {
            journey.go(0, "title");
            journey.type(KeyCode.F2);
            assertThat(journey.view.root().lookup("#cell-editor")).isNull();
            assertThat(journey.notices.told())
                    .containsExactly(
                            "This workspace is open read-only, so nothing can be changed.");
        }
    }

    private static void click(GridJourney journey, String selector) {
        var node = journey.find(selector);
        node.fireEvent(
                new javafx.scene.input.MouseEvent(
                        javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                        1,
                        1,
                        1,
                        1,
                        javafx.scene.input.MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private static ModelRecord patch(int number, String field, Value value) {
        Value id = FakeRows.post(number).value("id");
        return new ModelRecord("Post", Map.of("id", id, field, value));
    }
}
