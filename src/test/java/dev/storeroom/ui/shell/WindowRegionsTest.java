package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class WindowRegionsTest {
    /// From the inside out, as one lies in another.
    private static final List<Map.Entry<String, String>> PARTS =
            List.of(
                    Map.entry(".filter-bar", "filter bar"),
                    Map.entry("#record-tab-Post", "content"),
                    Map.entry("#welcome", "content"),
                    Map.entry("#tabs", "tab strip"),
                    Map.entry("#toolbar", "toolbar"),
                    Map.entry("#navigator", "navigator"),
                    Map.entry("#sync-panel", "side panel"),
                    Map.entry("#side-rail", "side panel"));

    @TempDir Path folder;
    private ShellRig rig;

    @BeforeEach
    void start() {
        rig = new ShellRig(folder);
    }

    @AfterEach
    void leave() {
        rig.close();
    }

    @Test
    void theContentOfAnOpenedSchemaHasTheFocus() {
        rig.openBlog();
        assertThat(part()).isEqualTo("content");
    }

    @Test
    void theKeysGoThroughEveryPartThatIsShown() {
        rig.openBlog();
        assertThat(steps(7, 1))
                .containsExactly(
                        "side panel",
                        "toolbar",
                        "navigator",
                        "tab strip",
                        "filter bar",
                        "content",
                        "side panel");
        assertThat(steps(2, -1)).containsExactly("content", "filter bar");
    }

    @Test
    void withoutASchemaTheyGoThroughWhatThereIs() {
        assertThat(steps(4, 1)).containsExactly("toolbar", "tab strip", "content", "toolbar");
    }

    @Test
    void aPartGetsBackTheFocusThatItHad() {
        rig.openBlog();
        FxToolkit.run(() -> rig.view().lookup("#navigator-filter").requestFocus());
        steps(1, 1);
        steps(1, -1);
        assertThat(FxToolkit.call(() -> focusOwner().getId())).isEqualTo("navigator-filter");
    }

    @Test
    void escapeReturnsToTheContent() {
        rig.openBlog();
        steps(1, 1);
        FxToolkit.run(() -> press(KeyCode.ESCAPE));
        assertThat(part()).isEqualTo("content");
    }

    @Test
    void escapeTakesTheNavigatorsFilterAwayBeforeItReturnsToTheContent() {
        rig.openBlog();
        var filter = (TextField) rig.view().lookup("#navigator-filter");
        FxToolkit.run(filter::requestFocus);
        FxToolkit.run(() -> filter.setText("po"));
        FxToolkit.run(() -> press(KeyCode.ESCAPE));
        assertThat(filter.getText()).isEmpty();
        assertThat(part()).isEqualTo("navigator");
        FxToolkit.run(() -> press(KeyCode.ESCAPE));
        assertThat(part()).isEqualTo("content");
    }

    @Test
    void aPaneThatIsHiddenHandsItsFocusToTheContent() {
        rig.openBlog();
        FxToolkit.run(() -> rig.view().lookup("#navigator-filter").requestFocus());
        FxToolkit.run(rig.view().actions().get("view-navigator")::run);
        assertThat(part()).isEqualTo("content");
    }

    private List<String> steps(int count, int by) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FxToolkit.run(() -> rig.view().nextRegion(by));
            parts.add(part());
        }
        return parts;
    }

    private String part() {
        return FxToolkit.call(
                () -> {
                    for (Node node = focusOwner(); node != null; node = node.getParent())
                        for (var part : PARTS)
                            if (node.equals(rig.view().lookup(part.getKey())))
                                return part.getValue();
                    return "nowhere: " + focusOwner();
                });
    }

    private Node focusOwner() {
        return rig.view().getScene().getFocusOwner();
    }

    private void press(KeyCode code) {
        Node target = focusOwner();
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
