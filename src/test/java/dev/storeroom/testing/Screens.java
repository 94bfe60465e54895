package dev.storeroom.testing;

import dev.storeroom.ui.theme.AppTheme;
import dev.storeroom.ui.theme.ThemeChoice;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Compares screens with approved pictures in `src/test/screens`.
///
/// A screen that differs leaves what it looked like, and where it differs, in `target/screens`.
/// `-Dscreens.accept` approves what is there now instead; look at it first.
public final class Screens {
    private static final Path APPROVED = Path.of("src/test/screens");
    private static final Path ACTUAL = Path.of("target/screens");
    private static final AppTheme THEME = FxToolkit.call(AppTheme::new);

    /// Antialiasing differs a little between machines; anything a person sees differs by more.
    private static final int CHANNEL_TOLERANCE = 32;

    private static final double AREA_TOLERANCE = 0.002;

    private Screens() {}

    /// Checks a view in a window of the default size.
    ///
    /// @param name what the picture is called; ends with `-light` or `-dark`, which sets the theme
    public static void check(String name, Parent root) {
        check(name, root, 1280, 800);
    }

    public static void check(String name, Parent root, int width, int height) {
        check(name, picture(root, isDark(name), width, height));
    }

    /// Checks what a window shows, at that window's size; its theme is as the window has it.
    public static void checkShown(String name, Parent root) {
        check(name, FxToolkit.call(() -> drawn(root)));
    }

    private static BufferedImage drawn(Parent root) {
        RunToRun.hide(root);
        root.getScene().snapshot(null); // lays out what was written over
        return SwingFXUtils.fromFXImage(root.getScene().snapshot(null), null);
    }

    private static void check(String name, BufferedImage actual) {
        Path approved = APPROVED.resolve(name + ".png");
        write(actual, ACTUAL.resolve(name + ".png"));
        Optional<String> difference =
                Files.exists(approved)
                        ? difference(name, read(approved), actual)
                        : Optional.of("nothing approved yet: " + approved);
        if (difference.isEmpty()) return;
        if (System.getProperty("screens.accept") == null)
            throw new AssertionError(difference.get());
        write(actual, approved);
    }

    /// Draws a view, without a window.
    public static BufferedImage picture(Parent root, boolean dark, int width, int height) {
        Scene scene =
                FxToolkit.call(
                        () -> {
                            THEME.choiceProperty().set(dark ? ThemeChoice.DARK : ThemeChoice.LIGHT);
                            var made = new Scene(root, width, height);
                            THEME.style(made);
                            made.snapshot(null);
                            return made;
                        });
        FxToolkit.awaitFrames(3);
        FxToolkit.run(() -> scene.snapshot(null)); // cells made by the layout are laid out next
        return FxToolkit.call(() -> SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    }

    /// What a person would see of a difference; empty if nothing.
    private static Optional<String> difference(
            String name, BufferedImage approved, BufferedImage actual) {
        if (approved.getWidth() != actual.getWidth() || approved.getHeight() != actual.getHeight())
            return Optional.of(name + " has another size than the approved picture");
        var difference =
                new BufferedImage(
                        actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        long different = 0;
        for (int y = 0; y < actual.getHeight(); y++) {
            for (int x = 0; x < actual.getWidth(); x++) {
                if (isClose(approved.getRGB(x, y), actual.getRGB(x, y))) continue;
                different++;
                difference.setRGB(x, y, 0xFF0000);
            }
        }
        double share = (double) different / actual.getWidth() / actual.getHeight();
        if (share <= AREA_TOLERANCE) return Optional.empty();
        Path file = ACTUAL.resolve(name + "-difference.png");
        write(difference, file);
        return Optional.of("%s differs in %.2f %%: %s".formatted(name, share * 100, file));
    }

    private static boolean isClose(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8) {
            int distance = Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
            if (distance > CHANNEL_TOLERANCE) return false;
        }
        return true;
    }

    private static boolean isDark(String name) {
        if (name.endsWith("-dark")) return true;
        if (name.endsWith("-light")) return false;
        throw new IllegalArgumentException("neither -light nor -dark: " + name);
    }

    private static BufferedImage read(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
