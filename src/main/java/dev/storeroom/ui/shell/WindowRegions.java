package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabContent;
import dev.storeroom.ui.fx.FxThread;

import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// How the keys move the focus about in the main window: F6 through its parts, Esc to its content.
///
/// Whoever works by keys sees a ring around what has the focus (`:keys` in the style sheets);
/// JavaFX's own `:focus-visible` knows of Tab only.
final class WindowRegions {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private final Parent window;
    private final Tabs tabs;
    private final Regions.Region content;
    private final Regions regions;

    /// @param toolBar first of all
    /// @param sides what stands beside the tabs
    WindowRegions(Parent window, Node toolBar, Tabs tabs, Sides sides, Node statusBar) {
        this.window = window;
        this.tabs = tabs;
        content = new Regions.Region(this::front, this::enterContent);
        regions =
                new Regions(
                        List.of(
                                Regions.Region.of(() -> Optional.of(toolBar)),
                                new Regions.Region(sides::navigator, sides::enterNavigator),
                                Regions.Region.of(() -> Optional.of(tabs.pane())),
                                Regions.Region.of(this::filterBar),
                                content,
                                Regions.Region.of(sides::panel),
                                Regions.Region.of(() -> Optional.of(statusBar))));
        bind();
    }

    /// What stands beside the tabs now; empty while nothing does.
    interface Sides {
        Optional<Node> navigator();

        /// False if it is not there.
        boolean enterNavigator();

        /// The side panel, or what it leaves when it is folded.
        Optional<Node> panel();
    }

    /// Moves the focus by one part.
    void step(int by) {
        regions.step(by, window.getScene().getFocusOwner());
    }

    private void bind() {
        ChangeListener<@Nullable Node> moved = (owner, before, now) -> regions.focused(now);
        window.sceneProperty()
                .subscribe(
                        (before, scene) -> {
                            if (before != null) before.focusOwnerProperty().removeListener(moved);
                            if (scene != null) scene.focusOwnerProperty().addListener(moved);
                        });
        window.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> showRing(true));
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> showRing(false));
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveByEscape);
        tabs.front().subscribe((before, now) -> followFront());
    }

    /// The focus goes along to another tab in front, unless it is outside the tabs.
    private void followFront() {
        if (window.getScene() == null || isOutsideTabs(window.getScene().getFocusOwner())) return;
        FxThread.later(
                () -> {
                    if (!isInFront()) regions.enter(content);
                });
    }

    /// What is in no scene any more was in a tab that is closed.
    private boolean isOutsideTabs(@Nullable Node owner) {
        return owner != null && owner.getScene() != null && !Regions.isIn(tabs.pane(), owner);
    }

    /// Asks the scene: JavaFX's `focusWithin` stays on in a tab that has lost the focus.
    private boolean isInFront() {
        Node owner = window.getScene().getFocusOwner();
        return owner != null && front().filter(root -> Regions.isIn(root, owner)).isPresent();
    }

    private void showRing(boolean isByKeys) {
        window.pseudoClassStateChanged(KEYS, isByKeys);
    }

    /// Whatever Esc means to a control, that control has taken it before.
    private void leaveByEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isInFront()) regions.enter(content);
    }

    private Optional<Node> front() {
        return tabs.frontContent().map(TabContent::root);
    }

    /// Puts the focus where work in the tab in front starts; false if there is no tab.
    boolean enterContent() {
        // What has just been opened has no controls in it before it is styled.
        window.applyCss();
        window.layout();
        tabs.frontContent().ifPresent(TabContent::focus);
        return tabs.frontContent().isPresent();
    }

    private Optional<Node> filterBar() {
        return front().map(root -> root.lookup(".filter-bar"));
    }
}
