package dev.storeroom.ui.shell;

import atlantafx.base.theme.Styles;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.sync.SyncPanelPage;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// What a folded side panel leaves at the window's edge: a button for each of its pages, with what
/// waits there.
final class SideRail extends VBox {
    private final Map<SyncPanelPage, Button> buttons = new EnumMap<>(SyncPanelPage.class);

    /// @param opener unfolds the panel at that page
    SideRail(Consumer<SyncPanelPage> opener) {
        setId("side-rail");
        getStyleClass().add("side-rail");
        for (SyncPanelPage page : SyncPanelPage.values()) {
            Button button = button(page);
            button.setOnAction(pressed -> opener.accept(page));
            buttons.put(page, button);
            getChildren().add(button);
        }
    }

    void showCounts(Map<String, ModelCounts> counts) {
        ModelCounts total = counts.values().stream().reduce(ModelCounts.NONE, ModelCounts::plus);
        show(SyncPanelPage.OUTBOX, total.pending() + total.failed());
        show(SyncPanelPage.CONFLICTS, total.conflicts());
    }

    private void show(SyncPanelPage page, long count) {
        Button button = Objects.requireNonNull(buttons.get(page));
        button.setText(count == 0 ? "" : Counted.number(count));
        button.setAccessibleText(
                count == 0 ? page.title() : page.title() + ", " + Counted.number(count));
    }

    private static Button button(SyncPanelPage page) {
        var button = new Button("", new FontIcon(icon(page)));
        button.setId("rail-" + page.title().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll(Styles.FLAT, "rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(page.title());
        button.setTooltip(new Tooltip(page.title()));
        return button;
    }

    private static Ikon icon(SyncPanelPage page) {
        return switch (page) {
            case STATUS -> Feather.CLOUD_OFF;
            case OUTBOX -> Feather.INBOX;
            case CONFLICTS -> Feather.GIT_PULL_REQUEST;
            case ACTIVITY -> Feather.ACTIVITY;
        };
    }
}
