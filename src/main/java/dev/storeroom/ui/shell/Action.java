package dev.storeroom.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// One thing a person can do, the same wherever it is offered.
///
/// @param id stable; its menu item is `menu-` and its button `tool-` followed by this
/// @param text what the menu says; may change, like "Undo delete"
/// @param accelerator null for none
/// @param enabled whether it can be done now
/// @param disabledReason what has to be different before it can be done
/// @param selected for something that is on or off; null for something that is just done
record Action(
        String id,
        ObservableValue<String> text,
        @Nullable Ikon icon,
        @Nullable KeyCombination accelerator,
        ObservableValue<Boolean> enabled,
        String disabledReason,
        @Nullable ObservableValue<Boolean> selected,
        Runnable handler) {

    static Action of(String id, String text, @Nullable Ikon icon, String keys, Runnable handler) {
        return new Action(
                id,
                new ReadOnlyStringWrapper(text),
                icon,
                keys.isEmpty() ? null : KeyCombination.valueOf(keys),
                new SimpleBooleanProperty(true),
                "",
                null,
                handler);
    }

    /// Something on or off that switches when it is done.
    static Action toggle(
            String id, String text, @Nullable Ikon icon, String keys, BooleanProperty switched) {
        return of(id, text, icon, keys, () -> switched.set(!switched.get())).selectedWhen(switched);
    }

    Action enabledWhen(ObservableValue<Boolean> condition, String reason) {
        return new Action(id, text, icon, accelerator, condition, reason, selected, handler);
    }

    Action selectedWhen(ObservableValue<Boolean> condition) {
        return new Action(id, text, icon, accelerator, enabled, disabledReason, condition, handler);
    }

    Action named(ObservableValue<String> name) {
        return new Action(id, name, icon, accelerator, enabled, disabledReason, selected, handler);
    }

    /// Does it if it can be done now.
    void run() {
        if (enabled.getValue()) handler.run();
    }
}
