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

/// The schema's text with its problems.
final class SchemaTab implements TabContent {
    private final SchemaViewModel viewModel;
    private final SchemaView view;

    SchemaTab(Desk desk) {
        viewModel = new SchemaViewModel(desk);
        view = new SchemaView(viewModel);
    }

    /// Brings that place of the text into view.
    void show(SourcePosition position) {
        viewModel.show(position);
    }

    @Override
    public Parent root() {
        return view.root();
    }

    @Override
    public ObservableBooleanValue canRun(TabCommand command) {
        return new SimpleBooleanProperty(false);
    }

    @Override
    public void run(TabCommand command) {}

    @Override
    public void focus() {
        view.focus();
    }

    @Override
    public void close() {}
}
