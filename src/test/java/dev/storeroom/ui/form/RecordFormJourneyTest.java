package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Query;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.theme.AppTheme;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// The form as a person works with it: keys and clicks only.
class RecordFormJourneyTest {
    private static final AppTheme THEME = FxToolkit.call(AppTheme::new);
    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private FormRig rig;
    private Stage stage;

    @BeforeEach
    void openWindow() {
        rig = FormRig.ofPosts(folder);
        stage =
                FxToolkit.call(
                        () -> {
                            var opened = new Stage();
                            opened.setScene(new Scene(new RecordFormView(rig.form), 620, 640));
                            THEME.style(opened.getScene());
                            opened.show();
                            opened.requestFocus();
                            return opened;
                        });
        FxToolkit.awaitFrames(2);
    }

    @AfterEach
    void closeWindow() {
        FxToolkit.run(stage::hide);
        assertThat(rig.failures).isEmpty();
        rig.close();
    }

    @Test
    void aPostIsTypedAndSavedByKeyboard() {
        rig.fx(rig.form::create);
        robot.clickOn("#form-field-title").write("Hello");
        robot.type(KeyCode.TAB, KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(rig.field("status").textProperty().get()).isEqualTo("PUBLISHED");
        robot.clickOn("#form-field-rating").type(KeyCode.UP, KeyCode.UP);
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        rig.settle();
        ModelRecord saved = rig.store.query(Query.of("Post")).getFirst();
        assertThat(saved.value("title")).isEqualTo(Value.text("Hello"));
        assertThat(saved.value("status")).isEqualTo(Value.text("PUBLISHED"));
        assertThat(saved.value("rating")).isEqualTo(Value.whole(1));
    }

    @Test
    void aWrongNumberTurnsRedWhenTheFieldIsLeftAndSaveLeadsBackToIt() {
        showPost();
        robot.clickOn("#form-field-rating").write("x");
        assertThat(rig.field("rating").problemProperty().get()).isEmpty();
        robot.type(KeyCode.TAB);
        assertThat(rig.field("rating").problemProperty().get()).contains("3x");
        robot.clickOn("#form-save");
        rig.settle();
        assertThat(focused().getId()).isEqualTo("form-field-rating");
        assertThat(robot.lookup("#form-notice-problems").tryQuery()).isPresent();
    }

    @Test
    void aMessageThatAClickBringsUpDoesNotMoveTheButtonAway() {
        showPost();
        robot.clickOn("#form-field-title").eraseText(5);
        robot.moveTo("#form-field-status-PUBLISHED").press(MouseButton.PRIMARY);
        FxToolkit.awaitFrames(3);
        robot.release(MouseButton.PRIMARY);
        FxToolkit.awaitFrames(2);
        assertThat(rig.field("status").textProperty().get()).isEqualTo("PUBLISHED");
        assertThat(rig.field("title").problemProperty().get()).isEqualTo("title is required.");
    }

    @Test
    void nullIsOneClickAwayAndBack() {
        showPost();
        robot.clickOn("#form-null-rating");
        robot.clickOn("#form-save");
        rig.settle();
        assertThat(stored().value("rating")).isEqualTo(Value.NULL);
        robot.clickOn("#form-field-rating").write("7");
        robot.clickOn("#form-save");
        rig.settle();
        assertThat(stored().value("rating")).isEqualTo(Value.whole(7));
    }

    @Test
    void tabLeadsFromFieldToFieldAndAKeySetsOneToNullAndBack() {
        showPost();
        robot.clickOn("#form-field-rating").write("1").type(KeyCode.TAB).write("Text");
        assertThat(focused().getId()).isEqualTo("form-field-content");
        robot.type(KeyCode.TAB).press(KeyCode.SHIFT).type(KeyCode.TAB, 2).release(KeyCode.SHIFT);
        assertThat(focused().getId()).isEqualTo("form-field-rating");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(rig.field("rating").input()).isEqualTo(FieldInput.NULL);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(rig.field("rating").textProperty().get()).isEqualTo("31");
    }

    @Test
    void controlEnterBreaksTheLineAndTabLeavesTheText() {
        showPost();
        robot.clickOn("#form-field-content").write("one");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        robot.write("two").type(KeyCode.TAB);
        assertThat(rig.field("content").textProperty().get()).isEqualTo("one\ntwo");
        assertThat(focused().getId()).isNotEqualTo("form-field-content");
    }

    @Test
    void escapeLeavesTheFormAndKeepsWhatWasTyped() {
        var left = new AtomicInteger();
        FxToolkit.run(() -> rig.form.setOnLeave(left::incrementAndGet));
        showPost();
        robot.clickOn("#form-field-title").write("!").type(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
        assertThat(rig.form.dirtyProperty().get()).isTrue();
    }

    @Test
    void saveSaysWhyItCannotBePressed() {
        showPost();
        Button save = robot.lookup("#form-save").queryButton();
        assertThat(save.isDisabled()).isTrue();
        assertThat(save.getAccessibleHelp()).isEqualTo("Nothing has changed");
    }

    private void showPost() {
        var post =
                Map.of(
                        "title", Value.text("Hello"),
                        "status", Value.text("DRAFT"),
                        "rating", Value.whole(3));
        rig.show(rig.save(post));
        FxToolkit.awaitFrames(2);
    }

    private ModelRecord stored() {
        return rig.store.query(Query.of("Post")).getFirst();
    }

    private Node focused() {
        return FxToolkit.call(() -> stage.getScene().getFocusOwner());
    }
}
