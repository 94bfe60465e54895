package dev.storeroom.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

class WindowBoundsTest {
    @Test
    void theFirstWindowStandsInTheMiddleOfALargeScreen() {
        assertThat(WindowBounds.amid(new Rectangle2D(0, 0, 1920, 1080)))
                .isEqualTo(new WindowBounds(320, 120, 1280, 840, false));
    }

    @Test
    void theFirstWindowFitsASmallScreenWithItsTitleBar() {
        assertThat(WindowBounds.amid(new Rectangle2D(0, 30, 1024, 738)))
                .isEqualTo(new WindowBounds(0, 30, 1024, 738, false));
    }

    @Test
    void aWindowFromAScreenThatIsGoneIsMovedIntoView() {
        var bounds = new WindowBounds(2500, -40, 1000, 700, true);
        assertThat(bounds.within(new Rectangle2D(0, 0, 1280, 800)))
                .isEqualTo(new WindowBounds(280, 0, 1000, 700, true));
    }

    @Test
    void whatIsKeptIsReadAgain() {
        var bounds = new WindowBounds(10, 20, 1000, 700, true);
        assertThat(WindowBounds.of(bounds.value())).contains(bounds);
    }
}
