package dev.storeroom.ui.tour;

import dev.storeroom.ui.fx.FxThread;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Uses the window as a person does: looks for a control by its id, clicks, types, and waits until
/// something is to be seen. For the tour's own thread, never the JavaFX thread.
final class Hand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int MOST_DOUBLE_CLICKS = 5;

    private final Robot robot = onFx(Robot::new);

    /// Does the work on the JavaFX thread and waits for its answer.
    static <T> T onFx(Callable<T> work) {
        var task = new FutureTask<>(work);
        FxThread.later(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourFailure("The tour was interrupted.", e);
        } catch (ExecutionException e) {
            throw new TourFailure("The window failed: " + e.getCause(), e.getCause());
        }
    }

    /// Waits until the claim holds.
    ///
    /// @param claim what should come true, as a sentence
    /// @param holds asked on the JavaFX thread
    void until(String claim, Callable<Boolean> holds) {
        await(claim, () -> onFx(holds));
    }

    /// Like `until`, but asks on this thread, which may wait for the disk.
    void await(String claim, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) throw new TourFailure("Not so: " + claim, null);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourFailure("The tour was interrupted.", e);
        }
    }

    /// Clicks the middle of a control, once it is there and enabled.
    void click(String id) {
        clickAt(placeOf(id));
    }

    /// Clicks twice at the same place of the screen, whatever the first click has moved; and again
    /// as long as nothing comes of it, since a busy machine may take the two for one and one.
    void doubleClick(String id, String claim, Callable<Boolean> holds) {
        for (int i = 0; i < MOST_DOUBLE_CLICKS; i++) {
            Point2D place = placeOf(id);
            clickAt(place);
            pause();
            clickAt(place);
            settle();
            if (onFx(holds)) return;
        }
        until(claim, holds);
    }

    private Point2D placeOf(String id) {
        until("#" + id + " can be clicked", () -> isReady(id));
        onFx(() -> scrolledTo(id));
        Bounds place = restingPlace(id);
        return new Point2D(place.getCenterX(), place.getCenterY());
    }

    private void clickAt(Point2D place) {
        onFx(
                () -> {
                    robot.mouseMove(place);
                    robot.mouseClick(MouseButton.PRIMARY);
                    return place;
                });
    }

    private static boolean isReady(String id) {
        return find(id).filter(node -> !node.isDisabled()).isPresent();
    }

    /// Scrolls what the control lies in until its middle is in view, as a wheel would.
    private static boolean scrolledTo(String id) {
        Node node = find(id).orElseThrow();
        Node each = node.getParent();
        while (each != null && !(each instanceof ScrollPane)) each = each.getParent();
        if (!(each instanceof ScrollPane pane)) return false;
        Node content = pane.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        double top = place.getCenterY() - pane.getViewportBounds().getHeight() / 2;
        pane.setVvalue(room <= 0 ? 0 : Math.clamp(top / room, 0, 1));
        return true;
    }

    /// Where the control is once it has stopped moving.
    private static Bounds restingPlace(String id) {
        Bounds before;
        Bounds now = onFx(() -> onScreen(id));
        do {
            pause();
            before = now;
            now = onFx(() -> onScreen(id));
        } while (!now.equals(before));
        return now;
    }

    private static Bounds onScreen(String id) {
        Node node = find(id).orElseThrow(() -> new TourFailure("#" + id + " went away.", null));
        return node.localToScreen(node.getLayoutBounds());
    }

    /// Presses a key while others are held. Keys go straight to what has the focus: the headless
    /// platform's robot forgets its window once a popup has closed.
    void press(KeyCode key, KeyCode... held) {
        until("something has the focus", () -> focusOwner().isPresent());
        onFx(
                () -> {
                    fire(KeyEvent.KEY_PRESSED, "", key, Set.of(held));
                    fire(KeyEvent.KEY_RELEASED, "", key, Set.of(held));
                    return key;
                });
    }

    /// Types into what has the focus.
    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            onFx(
                    () -> {
                        fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED, Set.of());
                        return letter;
                    });
        }
    }

    private static void fire(
            EventType<KeyEvent> type, String letter, KeyCode key, Set<KeyCode> held) {
        Node owner =
                focusOwner().orElseThrow(() -> new TourFailure("Nothing has the focus.", null));
        owner.fireEvent(
                new KeyEvent(
                        type,
                        letter,
                        "",
                        key,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        false));
    }

    /// Replaces all text of a control.
    void write(String id, String text) {
        click(id);
        until("#" + id + " has the focus", () -> hasFocus(id));
        press(KeyCode.A, KeyCode.CONTROL);
        type(text);
    }

    private static Optional<Node> focusOwner() {
        return Optional.ofNullable(windows().getLast().getScene().getFocusOwner());
    }

    /// The visible control of that id, in the window that was opened last.
    static Optional<Node> find(String id) {
        return find(node -> id.equals(node.getId()));
    }

    /// The first visible node of which the claim holds.
    static Optional<Node> find(Predicate<Node> claim) {
        return windows().reversed().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll("*").stream())
                .filter(claim)
                .filter(Hand::isToBeSeen)
                .findFirst();
    }

    /// Tells whether the control, or something in it, has the focus.
    static boolean hasFocus(String id) {
        return find(id).filter(Node::isFocusWithin).isPresent();
    }

    /// Tells whether some visible text contains these words.
    static boolean isShown(String words) {
        return find(node ->
                        node instanceof Labeled label
                                && label.getText() != null
                                && label.getText().contains(words))
                .isPresent();
    }

    /// The content of the window that was opened last.
    static Parent frontRoot() {
        return windows().getLast().getScene().getRoot();
    }

    /// Waits until what is on its way to the screen has arrived there.
    void settle() {
        for (int glance = 0; glance < 10; glance++) {
            onFx(() -> glanceAt(frontRoot()));
            pause();
        }
    }

    private static Parent glanceAt(Parent root) {
        root.applyCss();
        root.layout();
        return root;
    }

    private static boolean isToBeSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent())
            if (!each.isVisible()) return false;
        return !node.getLayoutBounds().isEmpty();
    }

    /// All but tooltips, which nobody types into.
    private static List<Window> windows() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null && !(window instanceof Tooltip))
                .toList();
    }
}
