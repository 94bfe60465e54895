package dev.storeroom.ui.sync;

import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.EmptyState;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.kordamp.ikonli.feather.Feather;

/// The side panel: Status, Outbox, Conflicts and Activity. Reads well from 300 px on.
public final class SyncPanelView {
    private final SyncPanelViewModel viewModel;
    private final TabPane tabs = new TabPane();
    private final Tab status;
    private final Tab outbox;

    public SyncPanelView(SyncPanelViewModel viewModel) {
        this.viewModel = viewModel;
        status = tab("Status", new StatusTab(viewModel));
        outbox = tab("Outbox", new OutboxTab(viewModel.outbox()));
        build();
        bind();
    }

    public Parent root() {
        return tabs;
    }

    /// Brings the queue to the front.
    public void showOutbox() {
        tabs.getSelectionModel().select(outbox);
    }

    public void showStatus() {
        tabs.getSelectionModel().select(status);
    }

    private void build() {
        tabs.setId("sync-panel");
        tabs.getStyleClass().add("sync-panel");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(status, outbox, tab("Conflicts", conflicts()), tab("Activity", activity()));
    }

    private void bind() {
        viewModel
                .statusProperty()
                .subscribe(
                        now -> {
                            if (now == null) return;
                            long waiting = now.total().pending();
                            outbox.setText(
                                    waiting == 0 ? "Outbox" : "Outbox " + Counted.number(waiting));
                        });
    }

    private static Tab tab(String name, Node content) {
        var tab = new Tab(name, content);
        tab.setId("sync-tab-" + name.toLowerCase(java.util.Locale.ROOT));
        return tab;
    }

    private static EmptyState conflicts() {
        return new EmptyState(
                "conflicts-empty",
                Feather.GIT_PULL_REQUEST,
                "No conflicts",
                "When a server and you change the same field of a record, both values wait here"
                        + " for your decision. Neither is lost.");
    }

    private static EmptyState activity() {
        return new EmptyState(
                "activity-empty",
                Feather.ACTIVITY,
                "No activity yet",
                "Once you connect, this lists what is sent and received: each upload, each"
                        + " download and every error, newest first.");
    }
}
