package dev.storeroom.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.ShownView;

import javafx.geometry.Side;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

class RecordSplitTest {
    @Test
    void theCaretStaysWhereItIsWhenTheFormMovesBeneathTheTable() {
        var field = FxToolkit.call(() -> new TextField("Hello"));
        var split = FxToolkit.call(() -> new RecordSplit(new Region(), new VBox(field)));
        FxToolkit.run(() -> split.showForm(true));
        Stage stage = FxToolkit.call(() -> ShownView.of(split, 900, 600));
        try {
            FxToolkit.run(
                    () -> {
                        field.requestFocus();
                        field.positionCaret(2);
                        stage.setWidth(600);
                    });
            FxToolkit.await(() -> split.getDetailSide() == Side.BOTTOM && field.isFocused());
            assertThat(FxToolkit.call(field::getSelectedText)).isEmpty();
            assertThat(FxToolkit.call(field::getCaretPosition)).isEqualTo(2);
        } finally {
            FxToolkit.run(stage::close);
        }
    }
}
