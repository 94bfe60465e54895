package dev.storeroom.ui.desk;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

/// What a tab of the window shows. Used on the JavaFX thread.
public interface TabContent extends AutoCloseable {
    /// The view; always the same node.
    Parent root();

    /// Tells whether the command would do something now; always false for one it does not know. The
    /// answer lives as long as the tab.
    ObservableBooleanValue canRun(TabCommand command);

    /// Does it; nothing happens where `canRun` is false.
    void run(TabCommand command);

    /// Puts the focus where work starts: the grid, the first field.
    void focus();

    /// Asks what has to be asked before the tab goes; false if the person would rather stay.
    default boolean mayClose() {
        return true;
    }

    /// Lets go of everything it listens to.
    @Override
    void close();
}
