package dev.storeroom.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.testing.FxToolkit;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The colours as a control gets them, measured by the formula of WCAG 2.
class HighContrastTest {
    private static final AppTheme THEME = FxToolkit.call(AppTheme::new);

    @BeforeAll
    static void raise() {
        FxToolkit.run(() -> THEME.choiceProperty().set(ThemeChoice.HIGH_CONTRAST));
    }

    @AfterAll
    static void lower() {
        FxToolkit.run(() -> THEME.choiceProperty().set(ThemeChoice.LIGHT));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "-color-fg-default, -color-bg-default",
        "-color-fg-default, -color-bg-subtle",
        "-color-fg-default, -color-base-1",
        "-color-fg-default, -color-neutral-muted",
        "-color-fg-default, -color-accent-muted",
        "-color-fg-muted, -color-bg-default",
        "-color-fg-muted, -color-bg-subtle",
        "-color-fg-muted, -color-base-1",
        "-color-fg-subtle, -color-bg-subtle",
        "-color-fg-emphasis, -color-accent-emphasis",
        "-color-fg-emphasis, -color-accent-6",
        "-color-fg-emphasis, -color-success-emphasis",
        "-color-fg-emphasis, -color-danger-emphasis",
        "-color-fg-emphasis, -color-danger-6",
        "-sr-pending, -sr-pane",
        "-sr-pending, -color-accent-subtle",
        "-sr-conflict, -sr-pane",
        "-sr-conflict, -color-warning-subtle",
        "-sr-failed, -sr-pane",
        "-sr-failed, -color-danger-subtle",
        "-sr-done, -sr-pane",
        "-sr-done, -color-success-subtle",
        "-sr-null, -color-base-1",
        "-sr-hint, -sr-pane",
    })
    void textIsReadableOnWhateverItStandsOn(String text, String ground) {
        assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "-sr-input-border, -color-bg-default",
        "-sr-line, -color-bg-default",
        "-sr-line, -sr-pane",
        "-sr-focus, -color-bg-default",
        "-sr-focus, -color-base-1",
        "-color-border-default, -color-bg-subtle",
        "-color-border-muted, -color-bg-subtle",
        "-color-border-subtle, -color-bg-subtle",
    })
    void bordersAreSeenOnWhateverTheyBound(String border, String ground) {
        assertThat(contrast(border, ground)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other) {
        double first = luminance(colour(one));
        double second = luminance(colour(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static Color colour(String token) {
        return FxToolkit.call(
                () -> {
                    var region = new Region();
                    THEME.style(new Scene(region));
                    region.setStyle("-fx-background-color: " + token);
                    region.applyCss();
                    return (Color) region.getBackground().getFills().getFirst().getFill();
                });
    }

    private static double luminance(Color colour) {
        assertThat(colour.isOpaque()).isTrue();
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
