package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.theme.AppTheme;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeBarTest {
    private static final AppTheme THEME = FxToolkit.call(AppTheme::new);
    private static final double HEIGHT = 600;

    private final FormNotices notices = new FormNotices();

    /// A form's bar over the rest of the form, laid out once.
    private VBox form(double width) {
        return FxToolkit.call(
                () -> {
                    notices.put(
                            new FormNotice(
                                    FormNotice.Kind.CHANGED,
                                    "Changed elsewhere while you were editing: title, rating.",
                                    new FormNotice.Action("Take theirs", () -> {}),
                                    new FormNotice.Action("Keep mine", () -> {})));
                    var rest = new Region();
                    VBox.setVgrow(rest, Priority.ALWAYS);
                    var form = new VBox(new NoticeBar(notices.shown()), rest);
                    THEME.style(new Scene(form, width, HEIGHT));
                    form.applyCss();
                    form.layout();
                    return form;
                });
    }

    private static double barHeight(VBox form) {
        return ((Region) form.getChildren().getFirst()).getHeight();
    }

    @ParameterizedTest
    @ValueSource(doubles = {240, 400, 900})
    void theFirstLayoutIsTheLastOne(double width) {
        VBox form = form(width);
        double atFirst = barHeight(form);
        double inTheEnd =
                FxToolkit.call(
                        () -> {
                            for (int i = 0; i < 3; i++) {
                                form.requestLayout();
                                form.layout();
                            }
                            return barHeight(form);
                        });
        assertThat(atFirst).isEqualTo(inTheEnd).isLessThan(HEIGHT / 3);
    }

    @Test
    void theButtonsStandBesideTheSentenceWhereThereIsRoom() {
        VBox form = form(900);
        Button button = (Button) form.lookup("#form-action-keep-mine");
        assertThat(button.getBoundsInParent().getMinY()).isLessThan(4);
        assertThat(barHeight(form)).isLessThan(64);
    }

    @Test
    void nothingReachesBeyondANarrowForm() {
        VBox form = form(240);
        for (String id : new String[] {"#form-action-take-theirs", "#form-action-keep-mine"}) {
            Button button = (Button) form.lookup(id);
            assertThat(button.localToScene(button.getLayoutBounds()).getMaxX()).isLessThan(240);
        }
    }
}
