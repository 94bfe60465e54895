package dev.storeroom.ui.navigator;

import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.SourcePosition;
import dev.storeroom.ui.desk.LabelChoice;
import dev.storeroom.ui.desk.LabelMenu;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;

import org.jspecify.annotations.Nullable;

/// What can be done with a line of the tree; nothing is offered where there is nothing to do.
final class NavigatorMenu extends ContextMenu {
    private final NavigatorViewModel viewModel;
    private final NavigatorView.Opener opener;
    private final LabelChoice labels;

    NavigatorMenu(NavigatorViewModel viewModel, NavigatorView.Opener opener, LabelChoice labels) {
        this.viewModel = viewModel;
        this.opener = opener;
        this.labels = labels;
        setId("navigator-menu");
    }

    /// Offers what can be done with that line.
    void fill(@Nullable TreeItem<NavigatorItem> line) {
        getItems().clear();
        switch (line == null ? new NavigatorItem.Root() : line.getValue()) {
            case NavigatorItem.Model model -> offer(viewModel.type(model.text()));
            case NavigatorItem.Definition(_, _, SourcePosition position) -> offer(position);
            case NavigatorItem.Problems(_, _, SourcePosition position) -> offer(position);
            case NavigatorItem.Root _, NavigatorItem.Section _, NavigatorItem.Unavailable _ -> {}
        }
    }

    private void offer(ModelType type) {
        add("open", "Open Table", () -> opener.openModel(type.name()));
        offer(type.position());
        getItems().addAll(new SeparatorMenuItem(), new LabelMenu(type, labels));
    }

    private void offer(SourcePosition position) {
        add("schema", "Show in Schema", () -> opener.openSchema(position));
    }

    private void add(String id, String text, Runnable work) {
        var item = new MenuItem(text);
        item.setId("navigator-menu-" + id);
        item.setOnAction(pressed -> work.run());
        getItems().add(item);
    }
}
