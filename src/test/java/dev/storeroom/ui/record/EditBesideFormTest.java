package dev.storeroom.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.RecordKey;
import dev.storeroom.testing.FxToolkit;
import dev.storeroom.ui.desk.TabCommand;

import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A cell that is edited while the form beside it loads and saves.
class EditBesideFormTest {
    @TempDir private Path data;

    @Test
    void staysOpenWhileTheFormsSaveOfAnotherRecordIsAnswered() {
        try (var shown = new ShownTab(data, 980)) {
            shown.click(shown.place(5, "title"));
            shown.open.await(() -> shown.find("#form-field-content") != null);
            FxToolkit.run(
                    () -> {
                        ((TextInputControl) shown.find("#form-field-content")).setText("Written");
                        shown.tab.run(TabCommand.SAVE);
                    });
            shown.click(shown.place(2, "title"));
            shown.press(KeyCode.F2);
            shown.type("Hello");
            FxToolkit.awaitFrames(80); // all answers and every pause are over
            shown.type(" world");
            shown.press(KeyCode.ENTER);
            shown.open.await(() -> shown.storedText(2, "title").equals("Hello world"));
            assertThat(shown.storedText(5, "content")).isEqualTo("Written");
        }
    }

    @Test
    void keepsTheSelectionWhenTheFormsSaveIsAnsweredLate() {
        try (var shown = new ShownTab(data, 980)) {
            shown.click(shown.place(5, "title"));
            shown.open.await(() -> shown.find("#form-field-content") != null);
            FxToolkit.run(
                    () -> {
                        shown.tab.reveal(key(shown, 5));
                        table(shown).getSelectionModel().clearAndSelect(9);
                    });
            FxToolkit.awaitFrames(80);
            assertThat(table(shown).getSelectionModel().getSelectedIndex()).isEqualTo(9);
        }
    }

    private static RecordKey key(ShownTab shown, int row) {
        return shown.stored(row).key(shown.open.store().schema().model("Post"));
    }

    private static TableView<?> table(ShownTab shown) {
        return (TableView<?>) shown.find("#grid-Post");
    }
}
