package dev.storeroom.ui.shell;

import dev.storeroom.ui.fx.FxThread;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Navigator, tabs and side panel beside each other. A folded side panel leaves a rail at the edge.
final class Panes extends BorderPane {
    /// Narrower than this, the side panel leaves its room to the table.
    private static final double WIDE_ENOUGH_FOR_PANEL = 1100;

    /// Less than a window ever has: what is narrower has not been shown yet.
    private static final double LEAST_WIDTH = 800;

    private static final double WIDTH_BEFORE_LAYOUT = 1280;

    /// What stands around the tabs of an open schema.
    ///
    /// @param rail stands in for the panel while that is folded
    record Sides(Node navigator, Node panel, Node rail) {}

    private final SplitPane split = new SplitPane();
    private final Node middle;
    private final ShownPanes shown;
    private final Runnable onFocusHidden;
    private @Nullable Sides sides;
    private List<Double> wanted = List.of();
    private double navigatorWidth = 220;
    private double panelWidth = 320;

    /// @param onFocusHidden called when a pane goes that holds the focus
    Panes(Node middle, ShownPanes shown, Runnable onFocusHidden) {
        this.middle = middle;
        this.shown = shown;
        this.onFocusHidden = onFocusHidden;
        split.setId("panes");
        split.getItems().add(middle);
        setCenter(split);
        shown.navigatorProperty().subscribe(this::arrange);
        shown.sidePanelProperty().subscribe(this::arrange);
        widthProperty().map(width -> isWide()).subscribe(shown::makeRoom);
        // A layout before the window is shown pushes the dividers together, and the first one that
        // is seen moves them on from there, wherever they were put meanwhile.
        widthProperty()
                .subscribe(
                        (before, now) -> {
                            if (isUnseen(before.doubleValue()) && !isUnseen(now.doubleValue()))
                                FxThread.later(this::divide);
                        });
    }

    private static boolean isUnseen(double width) {
        return width < LEAST_WIDTH;
    }

    /// Puts these around the tabs; null for the tabs alone.
    void surround(@Nullable Sides wanted) {
        sides = wanted;
        arrange();
    }

    /// Where the panes divide, as shares of the width.
    List<Double> dividers() {
        return Arrays.stream(split.getDividerPositions()).boxed().toList();
    }

    /// Divides the panes as they once were, unless it was another number of panes.
    void divide(List<Double> shares) {
        if (shares.size() != split.getDividers().size()) return;
        wanted = shares;
        divide();
    }

    private void divide() {
        split.setDividerPositions(wanted.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private boolean hidesFocus(List<Node> staying) {
        return split.getItems().stream()
                .filter(pane -> !staying.contains(pane))
                .anyMatch(Node::isFocusWithin);
    }

    private boolean isWide() {
        return getWidth() == 0 || getWidth() >= WIDE_ENOUGH_FOR_PANEL;
    }

    private void arrange() {
        boolean showsNavigator = sides != null && shown.navigatorProperty().get();
        boolean showsPanel = sides != null && shown.sidePanelProperty().get();
        var items = new ArrayList<Node>();
        if (sides != null && showsNavigator) items.add(sides.navigator());
        items.add(middle);
        if (sides != null && showsPanel) items.add(sides.panel());
        setRight(sides == null || showsPanel ? null : sides.rail());
        if (split.getItems().equals(items)) return;
        if (sides != null) measure(sides);
        boolean hidesFocus = sides != null && hidesFocus(items);
        split.getItems().setAll(items);
        if (hidesFocus) onFocusHidden.run();
        if (sides != null) divide(shares(sides));
        divideAgain();
    }

    /// Where the window's new width brought a pane or took one, the layout that follows moves the
    /// dividers on as if the panes had been these before.
    private void divideAgain() {
        Scene scene = getScene();
        if (scene == null) return;
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        divide();
                    }
                });
    }

    /// A pane stays, or comes back, as wide as it was.
    private void measure(Sides around) {
        double width = split.getWidth();
        double[] dividers = split.getDividerPositions();
        if (isUnseen(width)) return;
        if (split.getItems().contains(around.navigator())) navigatorWidth = dividers[0] * width;
        if (split.getItems().contains(around.panel()))
            panelWidth = (1 - dividers[dividers.length - 1]) * width;
    }

    private double railWidth() {
        return getRight() == null ? 0 : getRight().prefWidth(-1);
    }

    private List<Double> shares(Sides around) {
        double width = isUnseen(getWidth()) ? WIDTH_BEFORE_LAYOUT : getWidth() - railWidth();
        var shares = new ArrayList<Double>();
        if (split.getItems().contains(around.navigator())) shares.add(navigatorWidth / width);
        if (split.getItems().contains(around.panel())) shares.add(1 - panelWidth / width);
        return shares;
    }
}
