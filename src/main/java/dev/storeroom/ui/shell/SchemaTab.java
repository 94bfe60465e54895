package dev.storeroom.ui.shell;

import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.desk.TabContent;
import dev.storeroom.ui.schemaview.SchemaView;
import dev.storeroom.ui.schemaview.SchemaViewModel;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Parent;

import java.util.Optional;

/// The schema's text and relations, with its problems.
final class SchemaTab implements TabContent {
    private final SchemaViewModel viewModel;
    private final SchemaView view;

    SchemaTab(Desk desk, SchemaViewModel.Surroundings around) {
        viewModel = new SchemaViewModel(desk, around);
        view = new SchemaView(viewModel);
    }

    /// Brings the text of the open schema to the front.
    static void showText(Tabs tabs) {
        inFront(tabs).ifPresent(tab -> tab.view.showText());
    }

    /// Brings the relations of the open schema to the front.
    static void showRelations(Tabs tabs) {
        inFront(tabs).ifPresent(tab -> tab.view.showRelations());
    }

    /// Brings that place of the open schema's text to the front.
    static void show(Tabs tabs, SourcePosition position) {
        inFront(tabs).ifPresent(tab -> tab.view.showText(position));
    }

    private static Optional<SchemaTab> inFront(Tabs tabs) {
        return tabs.enter(new Place.SchemaText()) instanceof SchemaTab tab
                ? Optional.of(tab)
                : Optional.empty();
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public ObservableBooleanValue canRun(TabCommand command) {
        return switch (command) {
            case SAVE -> viewModel.dirtyProperty();
            case FIND -> new SimpleBooleanProperty(true);
            case NEW_RECORD,
                    DUPLICATE,
                    DELETE,
                    COPY,
                    FILTER,
                    CLEAR_FILTERS,
                    COLUMNS,
                    REFRESH,
                    PREVIOUS_RECORD,
                    NEXT_RECORD ->
                    new SimpleBooleanProperty(false);
        };
    }

    @Override
    public void run(TabCommand command) {
        if (!canRun(command).get()) return;
        if (command == TabCommand.SAVE) viewModel.save();
        if (command == TabCommand.FIND) view.find();
    }

    @Override
    public boolean mayClose() {
        return viewModel.mayClose();
    }

    @Override
    public void focus() {
        view.focus();
    }

    @Override
    public void close() {
        view.close();
    }
}
