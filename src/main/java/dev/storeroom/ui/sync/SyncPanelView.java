package dev.storeroom.ui.sync;

import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.EmptyState;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The side panel: Status, Outbox, Conflicts and Activity. Reads well from 300 px on.
public final class SyncPanelView {
    private final SyncPanelViewModel viewModel;
    private final TabPane tabs = new TabPane();
    private final Map<SyncPanelPage, Tab> pages = new EnumMap<>(SyncPanelPage.class);

    public SyncPanelView(SyncPanelViewModel viewModel) {
        this.viewModel = viewModel;
        build();
        bind();
    }

    public Parent root() {
        return tabs;
    }

    /// Brings that page to the front.
    public void show(SyncPanelPage page) {
        tabs.getSelectionModel().select(tab(page));
    }

    private void build() {
        tabs.setId("sync-panel");
        tabs.getStyleClass().add("sync-panel");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (SyncPanelPage page : SyncPanelPage.values()) {
            Tab tab = tab(page, content(page));
            pages.put(page, tab);
            tabs.getTabs().add(tab);
        }
    }

    private void bind() {
        viewModel
                .statusProperty()
                .subscribe(
                        now -> {
                            if (now == null) return;
                            long waiting = now.total().pending() + now.total().failed();
                            String outbox = SyncPanelPage.OUTBOX.title();
                            tab(SyncPanelPage.OUTBOX)
                                    .setText(
                                            waiting == 0
                                                    ? outbox
                                                    : outbox + " " + Counted.number(waiting));
                        });
    }

    private Tab tab(SyncPanelPage page) {
        return Objects.requireNonNull(pages.get(page));
    }

    private Node content(SyncPanelPage page) {
        return switch (page) {
            case STATUS -> new StatusTab(viewModel);
            case OUTBOX -> new OutboxTab(viewModel.outbox());
            case CONFLICTS -> conflicts();
            case ACTIVITY -> activity();
        };
    }

    private static Tab tab(SyncPanelPage page, Node content) {
        var tab = new Tab(page.title(), content);
        tab.setId("sync-tab-" + page.title().toLowerCase(Locale.ROOT));
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
