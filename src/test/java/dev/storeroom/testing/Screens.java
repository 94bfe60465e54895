package dev.storeroom.testing;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// Compares screens with approved pictures in `src/test/screens`.
///
/// A screen that differs leaves what it looked like, and where it differs, in `target/screens`.
/// `-Dscreens.accept` approves what is there now instead; look at it first.
public final class Screens {
    private static final Path APPROVED = Path.of("src/test/screens");
    private static final Path ACTUAL = Path.of("target/screens");

    /// Antialiasing differs a little between machines; anything a person sees differs by more.
    private static final int CHANNEL_TOLERANCE = 32;

    private static final double AREA_TOLERANCE = 0.002;

    /// On a busy machine a screen may look right only some frames later.
    private static final int LOOKS = 20;

    private static final int FRAMES_BETWEEN_LOOKS = 15;

    private Screens() {}

    /// Checks what a window shows, at that window's size and in its theme.
    ///
    /// @param name what the picture is called
    /// @param front gives what is in front now
    public static void check(String name, Supplier<Parent> front) {
        Path approved = APPROVED.resolve(name + ".png");
        BufferedImage actual = drawn(front.get());
        Optional<String> difference = difference(name, approved, actual);
        for (int looks = 1; difference.isPresent() && looks < LOOKS; looks++) {
            FxToolkit.awaitFrames(FRAMES_BETWEEN_LOOKS);
            actual = drawn(front.get());
            difference = difference(name, approved, actual);
        }
        write(actual, ACTUAL.resolve(name + ".png"));
        if (difference.isEmpty()) return;
        if (System.getProperty("screens.accept") == null)
            throw new AssertionError(difference.get());
        write(actual, approved);
    }

    private static BufferedImage drawn(Parent root) {
        return FxToolkit.call(
                () -> {
                    RunToRun.hide(root);
                    root.getScene().getWindow().sizeToScene(); // a folder may have taken two lines
                    root.getScene().snapshot(null); // lays out what was written over
                    return SwingFXUtils.fromFXImage(root.getScene().snapshot(null), null);
                });
    }

    /// What a person would see of a difference; empty if nothing.
    private static Optional<String> difference(String name, Path file, BufferedImage actual) {
        return Files.exists(file)
                ? difference(name, read(file), actual)
                : Optional.of("nothing approved yet: " + file);
    }

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
