package dev.storeroom.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Everything a person can do, by id: the one source of menus, buttons and the shortcut sheet.
final class Actions {
    /// Stands between ids where a menu has a line.
    static final String LINE = "-";

    private final Map<String, Action> byId = new LinkedHashMap<>();

    Actions(List<Action> actions) {
        for (Action action : actions) {
            if (byId.put(action.id(), action) != null)
                throw new IllegalArgumentException("two actions named " + action.id());
        }
    }

    Collection<Action> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    Action get(String id) {
        Action action = byId.get(id);
        if (action == null) throw new IllegalArgumentException("no action named " + id);
        return action;
    }

    /// A menu of these actions, with a line wherever [#LINE] stands.
    Menu menu(String id, String text, String... actionIds) {
        var menu = new Menu(text);
        menu.setId("menu-" + id);
        Map<MenuItem, String> reasons = new LinkedHashMap<>();
        for (String actionId : actionIds) {
            if (actionId.equals(LINE)) {
                menu.getItems().add(new SeparatorMenuItem());
                continue;
            }
            MenuItem item = menuItem(actionId);
            menu.getItems().add(item);
            String reason = get(actionId).disabledReason();
            if (!reason.isEmpty()) reasons.put(item, reason);
        }
        ReasonTip.install(menu, reasons);
        return menu;
    }

    MenuItem menuItem(String id) {
        Action action = get(id);
        MenuItem item = action.selected() == null ? new MenuItem() : checkItem(action);
        item.setId("menu-" + id);
        item.textProperty().bind(action.text());
        if (action.icon() != null) item.setGraphic(icon(action.icon()));
        item.setAccelerator(action.accelerator());
        item.disableProperty().bind(action.enabled().map(can -> !can));
        if (item instanceof CheckMenuItem) return item;
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /// Makes the button do what the action does, and say what it is, its keys, and why it is off.
    ///
    /// @param button keeps its text if it has one, else shows the icon alone
    <B extends ButtonBase> B button(String id, B button) {
        Action action = get(id);
        button.setId("tool-" + id);
        if (action.icon() != null) button.setGraphic(icon(action.icon()));
        button.setOnAction(pressed -> action.run());
        button.setFocusTraversable(true);
        button.disableProperty().bind(action.enabled().map(can -> !can));
        button.accessibleTextProperty().bind(action.text());
        button.accessibleHelpProperty()
                .bind(action.enabled().map(can -> can ? "" : action.disabledReason()));
        button.setTooltip(tooltip(action));
        return button;
    }

    /// Has the window take the keys of an action before any control in it does. Tables and trees
    /// know some of them too and would keep them to themselves.
    void takeKeysFirst(Node window, String id) {
        Action action = get(id);
        window.addEventFilter(
                KeyEvent.KEY_PRESSED,
                pressed -> {
                    if (action.accelerator() == null || !action.accelerator().match(pressed))
                        return;
                    action.run();
                    pressed.consume();
                });
    }

    static FontIcon icon(Ikon ikon) {
        return new FontIcon(ikon);
    }

    private static Tooltip tooltip(Action action) {
        var tooltip = new Tooltip();
        String keys = keys(action).isEmpty() ? "" : "  " + keys(action);
        tooltip.textProperty().bind(action.text().map(text -> text + keys));
        return tooltip;
    }

    /// The keys as this platform writes them; empty where there are none.
    static String keys(Action action) {
        return action.accelerator() == null ? "" : action.accelerator().getDisplayText();
    }

    private static MenuItem checkItem(Action action) {
        var item = new CheckMenuItem();
        var selected = Objects.requireNonNull(action.selected());
        selected.subscribe(item::setSelected);
        item.setOnAction(
                chosen -> {
                    action.run();
                    item.setSelected(selected.getValue());
                });
        return item;
    }
}
