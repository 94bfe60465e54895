package dev.storeroom.ui.tour;

import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// The tour's pictures, numbered in their order and sharp on dense screens.
final class Album {
    private static final double DENSITY = 2;
    private final Path folder;
    private int count;

    Album(Path folder) {
        this.folder = folder;
    }

    /// Takes a picture of what a window shows.
    ///
    /// @return the file's name
    String take(String name, Parent root) {
        String file = "%02d-%s.png".formatted(++count, name);
        var parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(DENSITY, DENSITY));
        WritableImage picture = Hand.onFx(() -> root.snapshot(parameters, null));
        write(picture, folder.resolve(file));
        return file;
    }

    private static void write(WritableImage picture, Path file) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not write " + file, e);
        }
    }
}
