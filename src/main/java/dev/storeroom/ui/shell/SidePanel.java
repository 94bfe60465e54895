package dev.storeroom.ui.shell;

import dev.storeroom.data.RecordKey;
import dev.storeroom.ui.desk.Desk;
import dev.storeroom.ui.sync.SyncPanelPage;
import dev.storeroom.ui.sync.SyncPanelView;
import dev.storeroom.ui.sync.SyncPanelViewModel;

import javafx.scene.Parent;

import java.util.function.Consumer;

/// The panel on the right of one open schema.
final class SidePanel implements AutoCloseable {
    private final SyncPanelViewModel viewModel;
    private final SyncPanelView view;

    SidePanel(Desk desk, Consumer<RecordKey> showRecord, Runnable showStorage) {
        viewModel = new SyncPanelViewModel(desk, showRecord, showStorage);
        view = new SyncPanelView(viewModel);
        view.root().getStyleClass().add("side-panel");
    }

    Parent root() {
        return view.root();
    }

    void show(SyncPanelPage page) {
        view.show(page);
    }

    @Override
    public void close() {
        viewModel.close();
    }
}
