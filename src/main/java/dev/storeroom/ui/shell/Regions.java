package dev.storeroom.ui.shell;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Supplier;

/// The parts of the window that F6 goes through, in that order. A part that is not shown is passed.
final class Regions {
    /// @param node tells whether the focus is in this part
    /// @param focus puts it there
    record Region(Supplier<? extends Node> node, Runnable focus) {
        boolean isShown() {
            Node shown = node.get();
            return shown.getScene() != null && shown.isVisible();
        }
    }

    private final List<Region> regions;

    Regions(List<Region> regions) {
        this.regions = List.copyOf(regions);
    }

    /// Moves the focus by one part, from the one that has it.
    void step(int by, Node focused) {
        int from = indexOf(focused);
        for (int i = 1; i <= regions.size(); i++) {
            Region next = regions.get(Math.floorMod(from + by * i, regions.size()));
            if (!next.isShown()) continue;
            next.focus().run();
            return;
        }
    }

    private int indexOf(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            for (int i = 0; i < regions.size(); i++)
                if (node.equals(regions.get(i).node().get())) return i;
        }
        return -1;
    }
}
