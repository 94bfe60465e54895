package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;
import dev.storeroom.testing.ShownView;

import javafx.geometry.Bounds;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ReasonTipTest {
    private final MenuItem duplicate = new MenuItem("Duplicate");
    private final MenuItem delete = new MenuItem("Delete");
    private final Menu menu = new Menu("Edit", null, duplicate, delete);
    private Stage stage;

    @BeforeEach
    void openMenu() {
        FxToolkit.run(
                () -> {
                    delete.setDisable(true);
                    ReasonTip.install(menu, Map.of(delete, "Select a record first."));
                    stage = ShownView.of(new VBox(new MenuBar(menu)), 400, 300);
                    menu.show();
                });
        FxToolkit.awaitFrames(5);
    }

    @AfterEach
    void close() {
        FxToolkit.run(menu::hide);
        FxToolkit.run(stage::hide);
    }

    @Test
    void anItemThatIsOffSaysWhyWhileThePointerIsOnIt() {
        pointAt(delete);
        assertThat(tips()).containsExactly("Select a record first.");
        pointAt(duplicate);
        assertThat(tips()).isEmpty();
    }

    @Test
    void theReasonGoesWithTheMenu() {
        pointAt(delete);
        FxToolkit.run(menu::hide);
        FxToolkit.awaitFrames(5);
        assertThat(tips()).isEmpty();
    }

    private static void pointAt(MenuItem item) {
        FxToolkit.run(
                () -> {
                    var node = item.getStyleableNode();
                    Bounds place = node.localToScreen(node.getLayoutBounds());
                    new Robot().mouseMove(place.getCenterX(), place.getCenterY());
                });
        FxToolkit.awaitFrames(5);
    }

    private static List<String> tips() {
        return FxToolkit.call(
                () ->
                        Window.getWindows().stream()
                                .filter(Tooltip.class::isInstance)
                                .filter(Window::isShowing)
                                .map(tip -> ((Tooltip) tip).getText())
                                .toList());
    }
}
