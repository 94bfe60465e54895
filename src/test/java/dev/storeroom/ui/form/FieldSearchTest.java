package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.theme.AppTheme;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;

/// A form of so many fields that they can be searched.
class FieldSearchTest {
    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private FormRig rig;
    private Stage stage;

    @BeforeEach
    void openWindow() {
        rig = new FormRig(folder, FormRig.sample("all-scalars"), "Everything");
        rig.fx(rig.form::create);
        FxToolkit.run(
                () -> {
                    stage = new Stage();
                    stage.setScene(new Scene(new RecordFormView(rig.form), 620, 900));
                    new AppTheme().style(stage.getScene());
                    stage.show();
                    stage.requestFocus();
                });
        FxToolkit.awaitFrames(2);
    }

    @AfterEach
    void closeWindow() {
        FxToolkit.run(stage::hide);
        rig.close();
    }

    @Test
    void aWrongFieldIsLedToAlsoWhenTheSearchHasHiddenIt() {
        robot.clickOn("#form-search").write("ratio");
        assertThat(robot.lookup("#form-field-requiredReference").tryQuery()).isEmpty();
        robot.clickOn("#form-save");
        rig.settle();
        FxToolkit.awaitFrames(2);
        assertThat(robot.lookup("#form-search").queryAs(TextField.class).getText()).isEmpty();
        assertThat(FxToolkit.call(() -> stage.getScene().getFocusOwner().getId()))
                .isEqualTo("form-field-requiredReference");
    }
}
