package dev.storeroom.ui.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Scrolls the fields of a form. What gets the focus comes into view, with the name above it.
final class FieldScroll extends ScrollPane {
    private static final double ABOVE = 48;
    private static final double BELOW = 48;
    private final Region fields;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean pressed;

    FieldScroll(Region fields) {
        super(fields);
        this.fields = fields;
        setFitToWidth(true);
        getStyleClass().add("form-scroll");
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressed = true);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> released());
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::reveal);
    }

    /// Runs it now or, while a mouse button is pressed on the fields, when it is let go.
    void afterPress(Runnable work) {
        if (pressed) waiting.add(work);
        else work.run();
    }

    private void released() {
        pressed = false;
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    private void reveal(@Nullable Node focused) {
        if (focused == null || !isInside(focused)) return;
        focused.getScene().getRoot().applyCss();
        focused.getScene().getRoot().layout(); // what was made just now has no place yet
        Bounds place = fields.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double room = getViewportBounds().getHeight();
        double hidden = fields.getHeight() - room;
        if (room <= 0 || hidden <= 0) return;
        double top = getVvalue() * hidden;
        boolean isSeen = place.getCenterY() >= top && place.getCenterY() <= top + room;
        if (isSeen) return; // least of all may it move under the pointer that gave it the focus
        double least = place.getMinY() - ABOVE;
        double wanted =
                place.getMinY() < top ? least : Math.min(least, place.getMaxY() + BELOW - room);
        setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == fields) return true;
        return false;
    }
}
