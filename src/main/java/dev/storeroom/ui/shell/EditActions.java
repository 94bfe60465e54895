package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;

import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is done with records, what finds them, and what takes a change back.
record EditActions(UndoStack steps, GuardedActions guarded) {
    private static final String NEEDS_MODEL = "Open a model first.";
    private static final String NEEDS_RECORD = "Select a record first.";

    List<Action> all() {
        return Stream.of(changes(), records(), finding()).flatMap(List::stream).toList();
    }

    private List<Action> changes() {
        return List.of(
                step(
                        "edit-undo",
                        "Undo",
                        Feather.ROTATE_CCW,
                        "Shortcut+Z",
                        steps.nextProperty(),
                        steps::undo),
                step(
                        "edit-redo",
                        "Redo",
                        Feather.ROTATE_CW,
                        "Shortcut+Shift+Z",
                        steps.nextRedoProperty(),
                        steps::redo));
    }

    private static Action step(
            String id,
            String verb,
            Ikon icon,
            String keys,
            ObservableValue<UndoStack.@Nullable Step> next,
            Runnable handler) {
        ObservableValue<Boolean> possible = next.map(step -> true).orElse(false);
        ObservableValue<String> text = next.map(step -> verb + " " + step.name()).orElse(verb);
        return Action.of(id, verb, icon, keys, handler)
                .named(text)
                .enabledWhen(possible, "Nothing to " + verb.toLowerCase(Locale.ROOT) + ".");
    }

    private List<Action> records() {
        return List.of(
                guarded.inTab(
                        "edit-new-record",
                        "New Record",
                        Feather.PLUS,
                        "Shortcut+N",
                        TabCommand.NEW_RECORD,
                        NEEDS_MODEL),
                guarded.inTab(
                        "edit-duplicate",
                        "Duplicate Record",
                        Feather.COPY,
                        "Shortcut+D",
                        TabCommand.DUPLICATE,
                        NEEDS_RECORD),
                guarded.inTab(
                        "edit-delete",
                        "Delete Records",
                        Feather.TRASH_2,
                        "Shortcut+Delete",
                        TabCommand.DELETE,
                        NEEDS_RECORD),
                guarded.inTab(
                        "edit-copy",
                        "Copy Records",
                        null,
                        "Shortcut+Shift+C",
                        TabCommand.COPY,
                        NEEDS_RECORD));
    }

    private List<Action> finding() {
        return List.of(
                guarded.inTab(
                        "edit-find",
                        "Find in View",
                        Feather.SEARCH,
                        "Shortcut+F",
                        TabCommand.FIND,
                        NEEDS_MODEL),
                guarded.inTab(
                        "edit-filter",
                        "Filter",
                        Feather.FILTER,
                        "Shortcut+L",
                        TabCommand.FILTER,
                        NEEDS_MODEL),
                guarded.inTab(
                        "edit-clear-filters",
                        "Clear Filters",
                        null,
                        "Shortcut+Shift+L",
                        TabCommand.CLEAR_FILTERS,
                        "No filter is set."));
    }
}
