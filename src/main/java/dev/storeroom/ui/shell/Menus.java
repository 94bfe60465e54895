package dev.storeroom.ui.shell;

import static dev.storeroom.ui.shell.Actions.LINE;

import dev.storeroom.workspace.Recent;
import dev.storeroom.workspace.SampleSchema;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Arranges the actions in menus.
final class Menus {
    private final Actions actions;
    private final ShellViewModel shell;

    Menus(Actions actions, ShellViewModel shell) {
        this.actions = actions;
        this.shell = shell;
    }

    MenuBar bar() {
        var bar = new MenuBar(file(), edit(), view(), go(), sync(), tools(), help());
        bar.setId("menu-bar");
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu file() {
        Menu menu =
                actions.menu(
                        "file",
                        "_File",
                        "file-new-schema",
                        "file-open-schema",
                        LINE,
                        "file-save",
                        "file-reload",
                        LINE,
                        "file-close-tab",
                        "file-close-project",
                        LINE,
                        "file-exit");
        menu.getItems().add(2, recent());
        menu.getItems().add(3, samples());
        return menu;
    }

    private Menu edit() {
        return actions.menu(
                "edit",
                "_Edit",
                "edit-undo",
                "edit-redo",
                LINE,
                "edit-new-record",
                "edit-duplicate",
                "edit-delete",
                "edit-copy",
                LINE,
                "edit-find",
                "edit-filter",
                "edit-clear-filters");
    }

    private Menu view() {
        Menu menu =
                actions.menu(
                        "view",
                        "_View",
                        "view-navigator",
                        "view-side-panel",
                        LINE,
                        "view-schema",
                        "view-storage",
                        "view-relations",
                        LINE,
                        "view-columns",
                        "view-refresh");
        Menu theme =
                actions.menu(
                        "view-theme",
                        "Theme",
                        "view-theme-system",
                        "view-theme-light",
                        "view-theme-dark",
                        "view-theme-high-contrast");
        menu.getItems().add(2, theme);
        return menu;
    }

    private Menu go() {
        return actions.menu(
                "go",
                "_Go",
                "go-back",
                "go-forward",
                LINE,
                "go-previous-record",
                "go-next-record",
                LINE,
                "go-previous-tab",
                "go-next-tab",
                LINE,
                "go-previous-region",
                "go-next-region");
    }

    private Menu sync() {
        Menu menu =
                actions.menu(
                        "sync", "_Sync", "sync-outbox", LINE, LINE, "sync-clear", "sync-restore");
        Menu backend =
                actions.menu(
                        "backend",
                        "Local Backend",
                        "backend-start",
                        "backend-stop",
                        "backend-restart",
                        LINE,
                        "backend-copy",
                        "backend-save",
                        "backend-show",
                        LINE,
                        LINE,
                        "backend-reset");
        backend.getItems()
                .add(
                        backend.getItems().size() - 2,
                        actions.menu(
                                "backend-simulate",
                                "Simulate",
                                "backend-slow",
                                "backend-refuse",
                                "backend-drop",
                                "backend-conflict"));
        menu.getItems().add(2, backend);
        return menu;
    }

    private Menu tools() {
        return actions.menu("tools", "_Tools", "tools-generate-models");
    }

    private Menu help() {
        return actions.menu(
                "help",
                "_Help",
                "help-welcome",
                "help-filter-language",
                "help-shortcuts",
                LINE,
                "help-log",
                "help-about");
    }

    private Menu samples() {
        var menu = new Menu("Open Sample");
        menu.setId("menu-file-open-sample");
        for (SampleSchema sample : SampleSchema.values()) {
            var item = new MenuItem(sample.title());
            item.setId("menu-file-sample-" + sample.id());
            item.setOnAction(chosen -> shell.openSample(sample));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu recent() {
        var menu = new Menu("Open Recent");
        menu.setId("menu-file-open-recent");
        MenuItem clear = actions.menuItem("file-clear-recent");
        ListChangeListener<Recent> changed = change -> listRecent(menu, clear);
        shell.recent().list().addListener(changed);
        listRecent(menu, clear);
        return menu;
    }

    private void listRecent(Menu menu, MenuItem clear) {
        menu.setDisable(shell.recent().list().isEmpty());
        menu.getItems().setAll(shell.recent().list().stream().map(this::recentItem).toList());
        menu.getItems().addAll(new SeparatorMenuItem(), clear);
    }

    private MenuItem recentItem(Recent recent) {
        var item = new MenuItem(recent.schema() + (recent.exists() ? "" : "  (missing)"));
        item.setMnemonicParsing(false);
        item.setDisable(!recent.exists());
        item.setOnAction(chosen -> shell.open(recent.schema()));
        return item;
    }
}
