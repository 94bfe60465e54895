package dev.storeroom.ui.record;

import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.form.RecordFormViewModel;
import dev.storeroom.ui.table.RecordTableView;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// What menus and keys do in the tab of a model: most of it in the table, saving in the form.
final class RecordTabCommands {
    private final RecordTableView table;
    private final RecordFormViewModel form;
    private final boolean isReadOnly;
    private final Map<TabCommand, ObservableBooleanValue> runnable =
            new EnumMap<>(TabCommand.class);

    RecordTabCommands(RecordTableView table, RecordFormViewModel form, boolean isReadOnly) {
        this.table = table;
        this.form = form;
        this.isReadOnly = isReadOnly;
        for (TabCommand command : TabCommand.values()) runnable.put(command, runnable(command));
    }

    /// Follows whether that can be done now.
    ObservableBooleanValue canRun(TabCommand command) {
        return Objects.requireNonNull(runnable.get(command));
    }

    private ObservableBooleanValue runnable(TabCommand command) {
        return switch (command) {
            case NEW_RECORD -> new SimpleBooleanProperty(!isReadOnly);
            case DUPLICATE, DELETE -> bound(table.hasSelection().map(has -> has && !isReadOnly));
            case COPY -> bound(table.hasSelection());
            case SAVE -> form.canSave();
            case CLEAR_FILTERS -> bound(table.isFiltered());
            case FIND, FILTER, COLUMNS, REFRESH -> new SimpleBooleanProperty(true);
            case PREVIOUS_RECORD -> bound(table.hasNeighbour(-1));
            case NEXT_RECORD -> bound(table.hasNeighbour(1));
        };
    }

    private static BooleanBinding bound(ObservableValue<Boolean> value) {
        return Bindings.createBooleanBinding(() -> Boolean.TRUE.equals(value.getValue()), value);
    }

    /// Does it, if it can be done now.
    void run(TabCommand command) {
        if (!canRun(command).get()) return;
        switch (command) {
            case NEW_RECORD -> table.newRecord();
            case DUPLICATE -> table.duplicate();
            case DELETE -> table.deleteSelected();
            case SAVE -> form.save();
            case COPY -> table.copy(false);
            case FIND -> table.find();
            case FILTER -> table.focusFilter();
            case CLEAR_FILTERS -> table.clearFilters();
            case COLUMNS -> table.chooseColumns();
            case REFRESH -> table.refresh();
            case PREVIOUS_RECORD -> table.selectPrevious();
            case NEXT_RECORD -> table.selectNext();
        }
    }
}
