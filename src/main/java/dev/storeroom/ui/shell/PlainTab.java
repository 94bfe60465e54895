package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.desk.TabContent;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

/// A tab that is only looked at: it answers no command.
record PlainTab(Parent root, Runnable onFocus, Runnable onClose) implements TabContent {
    @Override
    public ObservableBooleanValue canRun(TabCommand command) {
        return new SimpleBooleanProperty(false);
    }

    @Override
    public void run(TabCommand command) {}

    @Override
    public void focus() {
        onFocus.run();
    }

    @Override
    public void close() {
        onClose.run();
    }
}
