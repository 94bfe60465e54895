package dev.storeroom.ui.shell;

import dev.storeroom.data.Value;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import java.util.LinkedHashMap;
import java.util.Map;

/// Which panes stand beside the tabs; kept between runs.
///
/// A window that gets too narrow for the side panel folds it away and brings it back when there is
/// room again. That is no wish of the person's, so it is not what is kept.
final class ShownPanes {
    /// What the settings keep them by.
    static final String NAME = "panes";

    private static final String NAVIGATOR = "navigator";
    private static final String SIDE_PANEL = "sidePanel";

    private final BooleanProperty navigator = new SimpleBooleanProperty(true);
    private final BooleanProperty sidePanel = new SimpleBooleanProperty(true);
    private boolean isFolded;

    ShownPanes() {
        sidePanel.subscribe(shown -> isFolded = false);
    }

    BooleanProperty navigatorProperty() {
        return navigator;
    }

    BooleanProperty sidePanelProperty() {
        return sidePanel;
    }

    /// Folds the side panel or brings it back; in between, the person decides.
    void makeRoom(boolean isWide) {
        if (!isWide && sidePanel.get()) {
            sidePanel.set(false);
            isFolded = true;
        } else if (isWide && isFolded) {
            sidePanel.set(true);
        }
    }

    Value value() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put(NAVIGATOR, Value.truth(navigator.get()));
        entries.put(SIDE_PANEL, Value.truth(sidePanel.get() || isFolded));
        return new Value.Entries(entries);
    }

    /// Takes up what an earlier run kept; a pane that it does not name stays as it is.
    void restore(Value kept) {
        if (!(kept instanceof Value.Entries(Map<String, Value> entries))) return;
        if (entries.get(NAVIGATOR) instanceof Value.Truth(boolean shown)) navigator.set(shown);
        if (entries.get(SIDE_PANEL) instanceof Value.Truth(boolean shown)) sidePanel.set(shown);
    }
}
