package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NormalBoundsTest {
    private static final WindowBounds NORMAL = new WindowBounds(40, 30, 700, 500, false);

    private Stage stage;
    private NormalBounds bounds;

    @BeforeEach
    void show() {
        FxToolkit.run(this::showStage);
        ShellRig.await(() -> bounds.now().equals(NORMAL));
    }

    @AfterEach
    void close() {
        FxToolkit.run(stage::close);
    }

    @Test
    void aMaximizedWindowKeepsWhereItStoodBefore() {
        maximize(true);
        assertThat(FxToolkit.call(stage::getWidth)).isGreaterThan(NORMAL.width());
        assertThat(FxToolkit.call(bounds::now)).isEqualTo(NORMAL.maximized(true));
    }

    @Test
    void aWindowThatIsNoLongerMaximizedStandsThereAgain() {
        maximize(true);
        maximize(false);
        assertThat(FxToolkit.call(bounds::now)).isEqualTo(NORMAL);
    }

    @Test
    void aWindowThatStartsMaximizedKnowsWhereItWouldStand() {
        FxToolkit.run(stage::close);
        FxToolkit.run(
                () -> {
                    stage = new Stage();
                    bounds = new NormalBounds(stage);
                    stage.setScene(new Scene(new Pane()));
                    bounds.apply(NORMAL.maximized(true));
                    stage.show();
                });
        FxToolkit.awaitFrames(40);
        assertThat(FxToolkit.call(bounds::now)).isEqualTo(NORMAL.maximized(true));
    }

    private void showStage() {
        stage = new Stage();
        bounds = new NormalBounds(stage);
        stage.setScene(new Scene(new Pane()));
        bounds.apply(NORMAL);
        stage.show();
    }

    private void maximize(boolean wanted) {
        FxToolkit.run(() -> stage.setMaximized(wanted));
        FxToolkit.awaitFrames(40);
    }
}
