package dev.storeroom.ui.shell;

import dev.storeroom.ui.fx.FxThread;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import java.util.Map;
import java.util.Objects;

/// Says beside a menu why the item under the pointer is off. What is disabled hears nothing of the
/// pointer, so the menu's window is watched instead. A menu bar of the system has no such window.
final class ReasonTip {
    private static final double GAP = 4;

    private final Map<MenuItem, String> reasons;
    private final Tooltip tip = new Tooltip();

    private ReasonTip(Map<MenuItem, String> reasons) {
        this.reasons = reasons;
    }

    /// @param reasons what has to be different before an item can be chosen
    static void install(Menu menu, Map<MenuItem, String> reasons) {
        var tip = new ReasonTip(reasons);
        // Later, since the menu's window comes after it was said to be shown.
        menu.addEventHandler(Menu.ON_SHOWN, shown -> FxThread.later(tip::watch));
        menu.addEventHandler(Menu.ON_HIDDEN, hidden -> tip.tip.hide());
    }

    private void watch() {
        reasons.keySet().stream()
                .map(MenuItem::getStyleableNode)
                .filter(Objects::nonNull)
                .map(Node::getScene)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(this::watch);
    }

    private void watch(Scene scene) {
        scene.setOnMouseMoved(this::moved);
        scene.setOnMouseExited(left -> tip.hide());
    }

    private void moved(MouseEvent event) {
        for (MenuItem item : reasons.keySet()) {
            Node node = item.getStyleableNode();
            if (node == null || !item.isDisable()) continue;
            Bounds place = node.localToScreen(node.getLayoutBounds());
            if (place == null || !place.contains(event.getScreenX(), event.getScreenY())) continue;
            show(node, place, Objects.requireNonNull(reasons.get(item)));
            return;
        }
        tip.hide();
    }

    private void show(Node node, Bounds place, String reason) {
        tip.setText(reason);
        tip.show(node, place.getMaxX() + GAP, place.getMinY());
    }
}
