package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.theme.ThemeChoice;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every action of the main window.
final class ShellActions {
    private static final String NEEDS_WRITING = "Open a schema first, not read-only.";
    private static final String NEEDS_SCHEMA = "Open a schema first.";

    /// What the window itself has to do for an action.
    interface Window {
        void nextRegion(int by);

        void showAbout();

        void showLog();

        void exit();
    }

    private final ShellViewModel shell;
    private final Tabs tabs;
    private final Visits visits;
    private final DataCommands data;
    private final ObjectProperty<ThemeChoice> theme;
    private final Window window;
    private final ObservableValue<Boolean> hasProject;
    private final ObservableValue<Boolean> canWrite;
    private final ObservableValue<Boolean> hasTab;
    private final List<Action> actions = new ArrayList<>();

    private ShellActions(
            ShellViewModel shell,
            Tabs tabs,
            Visits visits,
            DataCommands data,
            ObjectProperty<ThemeChoice> theme,
            Window window) {
        this.shell = shell;
        this.tabs = tabs;
        this.visits = visits;
        this.data = data;
        this.theme = theme;
        this.window = window;
        hasProject = shell.projectProperty().map(project -> true).orElse(false);
        canWrite = shell.projectProperty().map(project -> !project.isReadOnly()).orElse(false);
        hasTab = tabs.front().map(tab -> true).orElse(false);
    }

    static Actions of(
            ShellViewModel shell,
            Tabs tabs,
            Visits visits,
            DataCommands data,
            ObjectProperty<ThemeChoice> theme,
            Window window) {
        var made = new ShellActions(shell, tabs, visits, data, theme, window);
        made.addFile();
        made.addEdit();
        made.addView();
        made.addGo();
        made.addSync();
        made.addHelp();
        return new Actions(made.actions);
    }

    private void addFile() {
        add(
                "file-new-schema",
                "New Schema from Template…",
                Feather.FILE_PLUS,
                "Shortcut+Shift+N",
                shell::createFromTemplate);
        add("file-open-schema", "Open Schema…", Feather.FOLDER, "Shortcut+O", shell::chooseSchema);
        add("file-clear-recent", "Clear List", null, "", shell::forgetRecent);
        addTab(
                "file-save",
                "Save",
                Feather.SAVE,
                "Shortcut+S",
                TabCommand.SAVE,
                "There are no changes to save.");
        addForProject("file-reload", "Reload Schema", null, "Shortcut+Shift+R", shell::reload);
        actions.add(
                Action.of("file-close-tab", "Close Tab", null, "Shortcut+W", tabs::closeFront)
                        .enabledWhen(hasTab, "No tab is open."));
        addForProject(
                "file-close-project",
                "Close Project",
                null,
                "Shortcut+Shift+W",
                shell::closeProject);
        add("file-exit", "Exit", null, "Shortcut+Q", window::exit);
    }

    private void addEdit() {
        UndoStack steps = shell.steps();
        actions.add(
                stepAction(
                        "edit-undo",
                        "Undo",
                        Feather.ROTATE_CCW,
                        "Shortcut+Z",
                        steps.nextProperty(),
                        steps::undo));
        actions.add(
                stepAction(
                        "edit-redo",
                        "Redo",
                        Feather.ROTATE_CW,
                        "Shortcut+Shift+Z",
                        steps.nextRedoProperty(),
                        steps::redo));
        addTab(
                "edit-new-record",
                "New Record",
                Feather.PLUS,
                "Shortcut+N",
                TabCommand.NEW_RECORD,
                "Open a model first.");
        addTab(
                "edit-duplicate",
                "Duplicate Record",
                Feather.COPY,
                "Shortcut+D",
                TabCommand.DUPLICATE,
                "Select a record first.");
        addTab(
                "edit-delete",
                "Delete Records",
                Feather.TRASH_2,
                "Shortcut+Delete",
                TabCommand.DELETE,
                "Select a record first.");
        addTab(
                "edit-copy",
                "Copy Records",
                null,
                "Shortcut+Shift+C",
                TabCommand.COPY,
                "Select a record first.");
        addTab(
                "edit-find",
                "Find in View",
                Feather.SEARCH,
                "Shortcut+F",
                TabCommand.FIND,
                "Open a model first.");
        addTab(
                "edit-filter",
                "Filter",
                Feather.FILTER,
                "Shortcut+L",
                TabCommand.FILTER,
                "Open a model first.");
        addTab(
                "edit-clear-filters",
                "Clear Filters",
                null,
                "Shortcut+Shift+L",
                TabCommand.CLEAR_FILTERS,
                "No filter is set.");
    }

    private void addView() {
        actions.add(
                Action.toggle(
                                "view-navigator",
                                "Navigator",
                                Feather.SIDEBAR,
                                "Alt+1",
                                shell.panes().navigatorProperty())
                        .enabledWhen(hasProject, NEEDS_SCHEMA));
        actions.add(
                Action.toggle(
                                "view-side-panel",
                                "Side Panel",
                                Feather.LAYOUT,
                                "Alt+2",
                                shell.panes().sidePanelProperty())
                        .enabledWhen(hasProject, NEEDS_SCHEMA));
        addTheme("view-theme-system", "System", ThemeChoice.SYSTEM);
        addTheme("view-theme-light", "Light", ThemeChoice.LIGHT);
        addTheme("view-theme-dark", "Dark", ThemeChoice.DARK);
        addTheme("view-theme-high-contrast", "High Contrast", ThemeChoice.HIGH_CONTRAST);
        addTab(
                "view-columns",
                "Choose Columns…",
                Feather.COLUMNS,
                "",
                TabCommand.COLUMNS,
                "Open a model first.");
        addTab(
                "view-refresh",
                "Refresh",
                Feather.REFRESH_CW,
                "F5",
                TabCommand.REFRESH,
                "Open a model first.");
        addForProject(
                "view-schema",
                "Schema",
                Feather.FILE_TEXT,
                "Alt+3",
                () -> SchemaTab.showText(tabs));
        addForProject(
                "view-relations",
                "Relations",
                Feather.SHARE_2,
                "Alt+5",
                () -> SchemaTab.showRelations(tabs));
        addForProject(
                "view-storage",
                "Storage Inspector",
                Feather.HARD_DRIVE,
                "Alt+4",
                () -> tabs.show(new Place.Storage()));
    }

    private void addGo() {
        actions.add(
                Action.of("go-back", "Back", Feather.ARROW_LEFT, "Alt+Left", visits::back)
                        .enabledWhen(visits.canGoBack(), "No link has been followed yet."));
        actions.add(
                Action.of(
                                "go-forward",
                                "Forward",
                                Feather.ARROW_RIGHT,
                                "Alt+Right",
                                visits::forward)
                        .enabledWhen(visits.canGoForward(), "Go back first."));
        addTab(
                "go-previous-record",
                "Previous Record",
                null,
                "Alt+Page Up",
                TabCommand.PREVIOUS_RECORD,
                "There is no record before.");
        addTab(
                "go-next-record",
                "Next Record",
                null,
                "Alt+Page Down",
                TabCommand.NEXT_RECORD,
                "There is no record after.");
        add("go-next-region", "Next Region", null, "F6", () -> window.nextRegion(1));
        add("go-previous-region", "Previous Region", null, "Shift+F6", () -> window.nextRegion(-1));
        add("go-next-tab", "Next Tab", null, "Shortcut+Page Down", () -> tabs.step(1));
        add("go-previous-tab", "Previous Tab", null, "Shortcut+Page Up", () -> tabs.step(-1));
    }

    private void addSync() {
        addForProject("sync-outbox", "Outbox", Feather.INBOX, "Shortcut+Shift+O", data::showOutbox);
        actions.add(
                Action.of(
                                "sync-clear",
                                "Clear Local Data…",
                                Feather.TRASH,
                                "Shortcut+Shift+Delete",
                                data::clear)
                        .enabledWhen(canWrite, NEEDS_WRITING));
        actions.add(
                Action.of(
                                "sync-restore",
                                "Restore Snapshot…",
                                Feather.ROTATE_CCW,
                                "",
                                data::restore)
                        .enabledWhen(canWrite, NEEDS_WRITING));
    }

    private void addHelp() {
        add(
                "help-welcome",
                "Welcome and Getting Started",
                Feather.HOME,
                "F1",
                () -> tabs.show(new Place.Welcome()));
        add(
                "help-filter-language",
                "Filter Language",
                null,
                "",
                () -> tabs.show(new Place.FilterLanguage()));
        add(
                "help-shortcuts",
                "Keyboard Shortcuts",
                Feather.COMMAND,
                "Shortcut+Slash",
                () -> tabs.show(new Place.Shortcuts()));
        add("help-log", "Show Log File", null, "", window::showLog);
        add("help-about", "About Storeroom", null, "", window::showAbout);
    }

    private void add(String id, String text, @Nullable Ikon icon, String keys, Runnable handler) {
        actions.add(Action.of(id, text, icon, keys, handler));
    }

    private void addForProject(
            String id, String text, @Nullable Ikon icon, String keys, Runnable handler) {
        actions.add(Action.of(id, text, icon, keys, handler).enabledWhen(hasProject, NEEDS_SCHEMA));
    }

    private void addTab(
            String id,
            String text,
            @Nullable Ikon icon,
            String keys,
            TabCommand command,
            String reason) {
        actions.add(
                Action.of(id, text, icon, keys, () -> tabs.run(command))
                        .enabledWhen(tabs.canRun(command), reason));
    }

    private void addTheme(String id, String text, ThemeChoice choice) {
        actions.add(
                Action.of(id, text, null, "", () -> theme.set(choice))
                        .selectedWhen(theme.map(chosen -> chosen == choice)));
    }

    private static Action stepAction(
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
}
