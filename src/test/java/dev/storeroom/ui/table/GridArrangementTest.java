package dev.storeroom.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.query.Sort;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class GridArrangementTest {
    @TempDir private Path data;

    @Test
    void orderWidthVisibilitySortAndFilterAreThereAgainInTheNextWindow() {
        try (var journey = new GridJourney(FakeRows.of(20), data)) {
            journey.run(
                    () -> {
                        var columns = journey.view.grid().table().getColumns();
                        TableColumn<GridRow, ?> status = columns.remove(4);
                        columns.add(2, status);
                        journey.view.grid().columns().get(1).setVisible(false);
                        status.setPrefWidth(222);
                    });
            journey.run(
                    () ->
                            journey.view
                                    .viewModel()
                                    .arrangement()
                                    .sort(List.of(Sort.descending("rating"))));
            journey.run(() -> ((TextField) journey.find("#filter-rating")).setText(">= 3"));
            journey.await(() -> journey.view.root().lookup("#pill-rating") != null);
        }
        try (var journey = new GridJourney(FakeRows.of(20), data)) {
            List<RecordColumn> columns = journey.view.grid().columns();
            assertThat(columns.stream().map(column -> column.field().name()).limit(3))
                    .containsExactly("status", "id", "title");
            assertThat(columns.get(0).getWidth()).isEqualTo(222);
            assertThat(columns.get(1).isVisible()).isFalse();
            assertThat(journey.view.query().sorts()).containsExactly(Sort.descending("rating"));
            assertThat(((TextField) journey.find("#filter-rating")).getText()).isEqualTo(">= 3");
        }
    }

    @Test
    void aClickWithShiftRefinesTheOrder() {
        try (var journey = new GridJourney(FakeRows.of(20))) {
            journey.run(() -> click(journey, "#header-rating", false));
            journey.run(() -> click(journey, "#header-title", true));
            assertThat(journey.view.query().sorts())
                    .containsExactly(Sort.ascending("rating"), Sort.ascending("title"));
            journey.run(() -> click(journey, "#header-title", false));
            assertThat(journey.view.query().sorts()).containsExactly(Sort.descending("title"));
        }
    }

    @Test
    void findGoesFromMatchToMatchRoundTheEnd() {
        try (var journey = new GridJourney(FakeRows.of(3))) {
            journey.run(journey.view::find);
            journey.run(() -> ((TextField) journey.find("#find-text")).setText("Post"));
            journey.await(() -> journey.text("#find-count").equals("3 records"));
            for (int expected : new int[] {0, 1, 2, 0}) {
                journey.type(KeyCode.ENTER);
                assertThat(journey.view.grid().selection().index()).isEqualTo(expected);
            }
            journey.press(KeyCode.SHIFT, KeyCode.ENTER);
            assertThat(journey.view.grid().selection().index()).isEqualTo(2);
            assertThat(journey.find("#find-text").isFocused()).isTrue();
        }
    }

    private static void click(GridJourney journey, String selector, boolean shift) {
        journey.find(selector)
                .fireEvent(
                        new MouseEvent(
                                MouseEvent.MOUSE_CLICKED,
                                1,
                                1,
                                1,
                                1,
                                MouseButton.PRIMARY,
                                1,
                                shift,
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
}
