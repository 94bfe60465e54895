package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.ShownView;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

class PanesTest {
    private final Region navigator = new Region();
    private final Panes panes =
            FxToolkit.call(() -> new Panes(new Region(), new ShownPanes(), () -> {}));

    @Test
    void aSchemaThatIsThereBeforeTheWindowHasANavigatorOfTheUsualWidth() {
        FxToolkit.run(this::openBeforeTheWindow);
        assertThat(widthOnceShown()).isCloseTo(220, within(3.0));
    }

    /// As a person's schema is read while the window is made, and its table is given the focus.
    private void openBeforeTheWindow() {
        navigator.setMinWidth(10);
        var panel = new Region();
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
}
