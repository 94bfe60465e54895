package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.data.Value;

import org.junit.jupiter.api.Test;

class ShownPanesTest {
    private final ShownPanes panes = new ShownPanes();

    @Test
    void whatAPersonPutAwayStaysAwayAfterARestart() {
        panes.navigatorProperty().set(false);
        panes.sidePanelProperty().set(false);
        ShownPanes restarted = restarted();
        assertThat(restarted.navigatorProperty().get()).isFalse();
        assertThat(restarted.sidePanelProperty().get()).isFalse();
    }

    @Test
    void whatANarrowWindowFoldedIsShownAfterARestart() {
        panes.makeRoom(false);
        assertThat(panes.sidePanelProperty().get()).isFalse();
        assertThat(restarted().sidePanelProperty().get()).isTrue();
    }

    @Test
    void aPanelPutAwayInANarrowWindowDoesNotComeBackWithTheRoom() {
        panes.makeRoom(false);
        panes.sidePanelProperty().set(true);
        panes.sidePanelProperty().set(false);
        panes.makeRoom(true);
        assertThat(panes.sidePanelProperty().get()).isFalse();
    }

    @Test
    void settingsWithoutPanesShowThemAll() {
        panes.restore(Value.NULL);
        assertThat(panes.value()).isEqualTo(new ShownPanes().value());
    }

    private ShownPanes restarted() {
        var restarted = new ShownPanes();
        restarted.restore(panes.value());
        return restarted;
    }
}
