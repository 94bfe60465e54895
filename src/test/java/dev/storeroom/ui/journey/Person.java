package dev.storeroom.ui.journey;

import dev.storeroom.testing.FxToolkit;

import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// Somebody at the window: finds a control by its id, clicks, types, and waits until something is
/// to be seen. Counts what they do: a click, a press of keys, a text typed are one action each.
///
/// For the test's thread.
final class Person {

    /// The way from a menu to its item must not lead over the next menu, which would open.
    private static final Motion DOWN_FIRST = Motion.VERTICAL_FIRST;

    private final FxRobot robot = new FxRobot();
    private int actions;

    /// How many things this person has done.
    int actions() {
        return actions;
    }

    /// Counts one action outside the window, such as choosing a file on the desktop.
    void didOutsideTheWindow() {
        actions++;
    }

    /// Brings the pointer into the window; where it is elsewhere, the headless robot's keys go
    /// nowhere.
    void movesIn() {
        robot.moveTo(600, 690);
        robot.moveBy(1, 0);
    }

    void clicks(String id) {
        actions++;
        pointsAt(id);
        robot.clickOn(MouseButton.PRIMARY);
    }

    void doubleClicks(String id) {
        actions++;
        pointsAt(id);
        robot.doubleClickOn(MouseButton.PRIMARY);
    }

    /// Chooses an item of a menu of the menu bar.
    void chooses(String menu, String item) {
        clicks(menu);
        clicks(item);
    }

    /// Chooses an item of a menu in menus of the menu bar.
    void chooses(String menu, String submenu, String... items) {
        clicks(menu);
        clicks(submenu);
        for (String item : items) {
            actions++;
            pointsAt(item, Motion.HORIZONTAL_FIRST); // else the submenu would be left on the way
            robot.clickOn(MouseButton.PRIMARY);
        }
    }

    /// Presses keys together.
    void presses(KeyCode... keys) {
        actions++;
        robot.push(keys);
    }

    /// Types into whatever has the focus.
    void types(String text) {
        actions++;
        robot.write(text);
    }

    /// Replaces the text of a field.
    void writes(String id, String text) {
        clicks(id);
        presses(KeyCode.CONTROL, KeyCode.A);
        if (text.isEmpty()) {
            presses(KeyCode.DELETE);
        } else {
            types(text);
        }
    }

    /// Presses a key as often as it takes.
    void pressesUntil(String claim, Callable<Boolean> holds, KeyCode... keys) {
        for (int i = 0; i < 60 && !FxToolkit.call(holds); i++) presses(keys);
        awaits(claim, holds);
    }

    void sees(String id) {
        awaits("#" + id + " is to be seen", () -> find(id).isPresent());
    }

    void seesNo(String id) {
        awaits("#" + id + " is gone", () -> find(id).isEmpty());
    }

    /// Waits until some visible text contains these words.
    void reads(String words) {
        awaits("“" + words + "” is to be read", () -> isRead(words));
    }

    /// The visible text of a control; empty if it is not to be seen.
    String textOf(String id) {
        return FxToolkit.call(() -> find(id).map(Person::text).orElse(""));
    }

    /// Waits until the claim holds on the JavaFX thread.
    ///
    /// @param claim what should come true, as a sentence
    void awaits(String claim, Callable<Boolean> holds) {
        await(claim, () -> FxToolkit.call(holds));
    }

    /// Waits until what is on disk is as it should be.
    void awaitsOnDisk(String claim, Callable<Boolean> holds) {
        await(claim, holds);
    }

    private static void await(String claim, Callable<Boolean> holds) {
        FxToolkit.await(
                holds,
                () ->
                        "Not so: %s. Focus: %s. On screen: %s. Picture: %s"
                                .formatted(claim, focusOwner(), onScreen(), picture()));
    }

    private void pointsAt(String id) {
        pointsAt(id, DOWN_FIRST);
    }

    private void pointsAt(String id, Motion motion) {
        Point2D place = placeOf(id);
        robot.moveTo(place, motion);
        awaits(
                "no tooltip is in the way",
                () -> windows().stream().noneMatch(Tooltip.class::isInstance));
        // The headless robot loses the window when a tooltip goes; a move finds it again.
        robot.moveBy(1, 0);
    }

    private Point2D placeOf(String id) {
        awaits(
                "#" + id + " can be clicked",
                () -> find(id).filter(node -> !node.isDisabled()).isPresent());
        FxToolkit.run(() -> reveal(find(id).orElseThrow()));
        FxToolkit.awaitFrames(2); // what has just appeared may still be moving
        return FxToolkit.call(
                () -> {
                    Node node = find(id).orElseThrow();
                    Bounds bounds = node.localToScreen(node.getLayoutBounds());
                    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
                });
    }

    /// Scrolls a form so far that the control is to be seen, as a person would.
    private static void reveal(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!(each instanceof ScrollPane pane)) continue;
            Bounds view = pane.localToScene(pane.getLayoutBounds());
            Bounds place = node.localToScene(node.getLayoutBounds());
            double hidden =
                    pane.getContent().getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
            boolean isSeen = place.getMinY() >= view.getMinY() && place.getMaxY() <= view.getMaxY();
            if (isSeen || hidden <= 0) continue;
            double off = place.getCenterY() - view.getCenterY();
            pane.setVvalue(Math.clamp(pane.getVvalue() + off / hidden, 0, 1));
        }
    }

    /// The visible control of that id, in the window that was opened last.
    static Optional<Node> find(String id) {
        return nodes(node -> id.equals(node.getId())).findFirst();
    }

    /// Tells whether the node, or something in it, has the focus. JavaFX's `focusWithin` stays on
    /// in a tab that has lost it, so that the scene is asked.
    static boolean hasFocus(String id) {
        return find(id).filter(node -> isIn(node, node.getScene().getFocusOwner())).isPresent();
    }

    private static boolean isIn(Node root, @Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (each == root) return true;
        return false;
    }

    /// Tells whether a control shows exactly that text.
    static boolean isShown(String id, String text) {
        return find(id).map(Person::text).filter(text::equals).isPresent();
    }

    /// Tells whether the grid's focus is on a cell of that field.
    static boolean isFocusedCell(String field) {
        return nodes(node -> node instanceof TableCell<?, ?>)
                .map(TableCell.class::cast)
                .anyMatch(
                        cell ->
                                cell.isFocused()
                                        && ("column-" + field)
                                                .equals(cell.getTableColumn().getId()));
    }

    static boolean isRead(String words) {
        return nodes(node -> text(node).contains(words)).findAny().isPresent();
    }

    private static Stream<Node> nodes(Predicate<Node> claim) {
        return windows().reversed().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(claim)
                .filter(Person::isToBeSeen);
    }

    static String text(Node node) {
        return switch (node) {
            case Labeled label when label.getText() != null -> label.getText();
            case TextInputControl field when field.getText() != null -> field.getText();
            default -> "";
        };
    }

    private static boolean isToBeSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent())
            if (!each.isVisible()) return false;
        return !node.getLayoutBounds().isEmpty();
    }

    private static List<Window> windows() {
        return Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene() != null)
                .toList();
    }

    private static String focusOwner() {
        return FxToolkit.call(() -> "" + windows().getLast().getScene().getFocusOwner());
    }

    private static List<String> onScreen() {
        return FxToolkit.call(
                () ->
                        nodes(node -> !text(node).isBlank())
                                .map(node -> text(node).strip())
                                .distinct()
                                .toList());
    }

    private static File picture() {
        var file = new File("target/journeys/last-failure.png");
        file.getParentFile().mkdirs();
        var image =
                FxToolkit.call(
                        () ->
                                SwingFXUtils.fromFXImage(
                                        windows().getLast().getScene().snapshot(null), null));
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
