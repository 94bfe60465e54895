package dev.storeroom.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The parts of the window that F6 goes through, in that order. Each gets back the focus it had;
/// one without anything to focus is passed.
final class Regions {
    /// One part; what is in it may be another node at another time.
    ///
    /// @param root empty while the part is not shown; a part may lie within another
    /// @param enter puts the focus there for the first time; false if nothing there takes it
    record Region(Supplier<Optional<Node>> root, BooleanSupplier enter) {
        /// A part that is entered at the first control that takes the focus.
        static Region of(Supplier<Optional<Node>> root) {
            return new Region(root, () -> root.get().filter(Regions::focusFirst).isPresent());
        }
    }

    private final List<Region> regions;

    /// By the root of a part: each tab's content has its own.
    private final Map<Node, WeakReference<Node>> remembered = new WeakHashMap<>();

    Regions(List<Region> regions) {
        this.regions = List.copyOf(regions);
    }

    /// Remembers where the focus is now.
    void focused(@Nullable Node owner) {
        if (owner != null)
            regionOf(owner)
                    .flatMap(region -> region.root().get())
                    .ifPresent(root -> remembered.put(root, new WeakReference<>(owner)));
    }

    /// Moves the focus by one part, from the one that has it.
    void step(int by, @Nullable Node owner) {
        int from =
                Optional.ofNullable(owner).flatMap(this::regionOf).map(regions::indexOf).orElse(-1);
        for (int i = 1; i <= regions.size(); i++)
            if (enter(regions.get(Math.floorMod(from + by * i, regions.size())))) return;
    }

    /// Puts the focus where it was in that part; false if nothing there takes it.
    boolean enter(Region region) {
        Optional<Node> last =
                region.root()
                        .get()
                        .flatMap(root -> lastIn(root).filter(node -> isIn(root, node)))
                        .filter(Regions::isFocusable);
        last.ifPresent(Node::requestFocus);
        return last.isPresent() || region.enter().getAsBoolean();
    }

    private Optional<Node> lastIn(Node root) {
        return Optional.ofNullable(remembered.get(root)).map(WeakReference::get);
    }

    /// The innermost part around the node.
    private Optional<Region> regionOf(Node owner) {
        for (Node node = owner; node != null; node = node.getParent())
            for (Region region : regions)
                if (region.root().get().filter(node::equals).isPresent())
                    return Optional.of(region);
        return Optional.empty();
    }

    static boolean isIn(Node root, Node node) {
        for (Node each = node; each != null; each = each.getParent())
            if (each.equals(root)) return true;
        return false;
    }

    private static boolean focusFirst(Node root) {
        if (isFocusable(root)) {
            root.requestFocus();
            return true;
        }
        return root instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Regions::focusFirst);
    }

    private static boolean isFocusable(Node node) {
        if (!node.isFocusTraversable() || node.isDisabled() || node.getScene() == null)
            return false;
        for (Node each = node; each != null; each = each.getParent())
            if (!each.isVisible()) return false;
        return true;
    }
}
