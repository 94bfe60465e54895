package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;
import dev.storeroom.ui.theme.ThemeChoice;

import javafx.beans.property.ObjectProperty;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.stream.Stream;

/// What is shown, and in which colours.
record ViewActions(
        ShownPanes panes, Tabs tabs, GuardedActions guarded, ObjectProperty<ThemeChoice> theme) {
    private static final String NEEDS_MODEL = "Open a model first.";

    List<Action> all() {
        return Stream.of(sides(), themes(), table(), ofSchema()).flatMap(List::stream).toList();
    }

    private List<Action> sides() {
        return List.of(
                guarded.onSchema(
                        Action.toggle(
                                "view-navigator",
                                "Navigator",
                                Feather.SIDEBAR,
                                "Alt+1",
                                panes.navigatorProperty())),
                guarded.onSchema(
                        Action.toggle(
                                "view-side-panel",
                                "Side Panel",
                                Feather.LAYOUT,
                                "Alt+2",
                                panes.sidePanelProperty())));
    }

    private List<Action> themes() {
        return List.of(
                theme("view-theme-system", "System", ThemeChoice.SYSTEM),
                theme("view-theme-light", "Light", ThemeChoice.LIGHT),
                theme("view-theme-dark", "Dark", ThemeChoice.DARK),
                theme("view-theme-high-contrast", "High Contrast", ThemeChoice.HIGH_CONTRAST));
    }

    private Action theme(String id, String text, ThemeChoice choice) {
        return Action.of(id, text, null, "", () -> theme.set(choice))
                .selectedWhen(theme.map(chosen -> chosen == choice));
    }

    private List<Action> table() {
        return List.of(
                guarded.inTab(
                        "view-columns",
                        "Choose Columns…",
                        Feather.COLUMNS,
                        "",
                        TabCommand.COLUMNS,
                        NEEDS_MODEL),
                guarded.inTab(
                        "view-refresh",
                        "Refresh",
                        Feather.REFRESH_CW,
                        "F5",
                        TabCommand.REFRESH,
                        NEEDS_MODEL));
    }

    private List<Action> ofSchema() {
        return List.of(
                guarded.onSchema(
                        "view-schema",
                        "Schema",
                        Feather.FILE_TEXT,
                        "Alt+3",
                        () -> SchemaTab.showText(tabs)),
                guarded.onSchema(
                        "view-storage",
                        "Storage Inspector",
                        Feather.HARD_DRIVE,
                        "Alt+4",
                        () -> tabs.show(new Place.Storage())),
                guarded.onSchema(
                        "view-relations",
                        "Relations",
                        Feather.SHARE_2,
                        "Alt+5",
                        () -> SchemaTab.showRelations(tabs)));
    }
}
