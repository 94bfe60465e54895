package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.TabCommand;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.stream.Stream;

/// What leads from place to place: along links, records, regions and tabs.
record GoActions(Tabs tabs, Visits visits, GuardedActions guarded, ShellActions.Window window) {

    List<Action> all() {
        return Stream.of(links(), records(), regions(), alongTabs()).flatMap(List::stream).toList();
    }

    private List<Action> links() {
        return List.of(
                Action.of("go-back", "Back", Feather.ARROW_LEFT, "Alt+Left", visits::back)
                        .enabledWhen(visits.canGoBack(), "No link has been followed yet."),
                Action.of(
                                "go-forward",
                                "Forward",
                                Feather.ARROW_RIGHT,
                                "Alt+Right",
                                visits::forward)
                        .enabledWhen(visits.canGoForward(), "Go back first."));
    }

    private List<Action> records() {
        return List.of(
                guarded.inTab(
                        "go-previous-record",
                        "Previous Record",
                        null,
                        "Alt+Page Up",
                        TabCommand.PREVIOUS_RECORD,
                        "There is no record before."),
                guarded.inTab(
                        "go-next-record",
                        "Next Record",
                        null,
                        "Alt+Page Down",
                        TabCommand.NEXT_RECORD,
                        "There is no record after."));
    }

    private List<Action> regions() {
        return List.of(
                Action.of("go-next-region", "Next Region", null, "F6", () -> window.nextRegion(1)),
                Action.of(
                        "go-previous-region",
                        "Previous Region",
                        null,
                        "Shift+F6",
                        () -> window.nextRegion(-1)));
    }

    private List<Action> alongTabs() {
        return List.of(
                alongTabs("go-next-tab", "Next Tab", "Shortcut+Page Down", 1),
                alongTabs("go-previous-tab", "Previous Tab", "Shortcut+Page Up", -1));
    }

    private Action alongTabs(String id, String text, String keys, int by) {
        return Action.of(id, text, null, keys, () -> tabs.step(by))
                .enabledWhen(tabs.hasSeveral(), "There is no other tab.");
    }
}
