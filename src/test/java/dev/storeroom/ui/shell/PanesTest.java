package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.ShownView;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import java.util.List;

class PanesTest {
    private final Region navigator = new Region();
    private final Region panel = new Region();
    private final ShownPanes shown = new ShownPanes();
    private final Panes panes = FxToolkit.call(() -> new Panes(new Region(), shown, () -> {}));

    @Test
    void aSchemaThatIsThereBeforeTheWindowHasANavigatorOfTheUsualWidth() {
        FxToolkit.run(this::openBeforeTheWindow);
        assertThat(widthOnceShown()).isCloseTo(220, within(3.0));
    }

    /// As a person's schema is read while the window is made, and its table is given the focus.
    private void openBeforeTheWindow() {
        navigator.setMinWidth(10);
        panel.setMinWidth(100);
        var scene = new Scene(panes);
        panes.surround(new Panes.Sides(navigator, panel, new Region()));
        scene.getRoot().applyCss();
        panes.resize(130, 100);
        panes.layout();
        scene.setRoot(new Region());
    }

    private double widthOnceShown() {
        Stage stage = FxToolkit.call(() -> ShownView.of(panes, 1280, 800));
        FxToolkit.awaitFrames(3);
        double width = navigator.getWidth();
        FxToolkit.run(stage::hide);
        return width;
    }

    @Test
    void aWindowThatGetsRoomForThePanelOrLosesItLeavesTheNavigatorAsItIs() {
        Stage stage = show();
        for (double width : List.of(900.0, 1280.0, 900.0)) {
            resize(stage, width);
            assertThat(navigator.getWidth()).isCloseTo(220, within(3.0));
        }
        FxToolkit.run(stage::hide);
    }

    @Test
    void aPaneThatWasFoldedComesBackAsWideAsItWas() {
        Stage stage = show();
        FxToolkit.run(() -> panes.divide(List.of(0.25, 0.6)));
        FxToolkit.awaitFrames(3);
        double wide = navigator.getWidth();
        double panelWide = panel.getWidth();
        for (BooleanProperty pane : List.of(shown.navigatorProperty(), shown.sidePanelProperty())) {
            FxToolkit.run(() -> pane.set(false));
            FxToolkit.awaitFrames(3);
            FxToolkit.run(() -> pane.set(true));
            FxToolkit.awaitFrames(3);
            assertThat(navigator.getWidth()).isCloseTo(wide, within(3.0));
            assertThat(panel.getWidth()).isCloseTo(panelWide, within(3.0));
        }
        FxToolkit.run(stage::hide);
    }

    private Stage show() {
        var rail = new Region();
        rail.setPrefWidth(40);
        FxToolkit.run(() -> panes.surround(new Panes.Sides(navigator, panel, rail)));
        Stage stage = FxToolkit.call(() -> ShownView.of(panes, 1280, 800));
        FxToolkit.awaitFrames(3);
        return stage;
    }

    private static void resize(Stage stage, double width) {
        FxToolkit.run(() -> stage.setWidth(width));
        FxToolkit.awaitFrames(5);
    }
}
