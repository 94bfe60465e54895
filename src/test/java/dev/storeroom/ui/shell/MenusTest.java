package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCodeCombination;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class MenusTest {
    @TempDir Path folder;

    private MenuBar bar;

    @BeforeEach
    void build() {
        bar = (MenuBar) new ShellRig(folder).view().lookup("#menu-bar");
    }

    @Test
    void everyItemHasAnIdAndDoesSomething() {
        assertThat(items())
                .isNotEmpty()
                .allSatisfy(
                        item -> {
                            assertThat(item.getId()).as(item.getText()).startsWith("menu-");
                            assertThat(item.getOnAction()).as(item.getText()).isNotNull();
                        });
    }

    @Test
    void noTwoItemsHaveTheSameKeys() {
        assertThat(items().stream().map(MenuItem::getAccelerator).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyShortcutIsOfKeysThatTheKeyboardKnowsByTheirNames() {
        assertThat(items().stream().map(MenuItem::getAccelerator).filter(Objects::nonNull))
                .allSatisfy(keys -> assertThat(keys).isInstanceOf(KeyCodeCombination.class))
                .noneMatch(keys -> keys.getDisplayText().contains("_"));
    }

    @Test
    void noKeysTakeALetterFromTheKeyboardsThatNeedAltGr() {
        assertThat(items().stream().map(MenuItem::getAccelerator).filter(Objects::nonNull))
                .noneMatch(keys -> keys.getName().matches("(Ctrl|Shortcut)\\+Alt\\+.*"));
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        bar.getMenus().forEach(menu -> collect(menu, items));
        return items;
    }

    private static void collect(Menu menu, List<MenuItem> items) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu sub) collect(sub, items);
            else if (!(item instanceof SeparatorMenuItem)) items.add(item);
        }
    }
}
