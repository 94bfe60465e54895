package dev.storeroom.ui.shell;

import dev.storeroom.data.Value;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Where the window stands and how large it is; kept between runs.
record WindowBounds(double x, double y, double width, double height, boolean isMaximized) {
    /// What the settings keep it by.
    static final String NAME = "window";

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 840;

    /// Where the window stands when it is opened for the first time.
    static WindowBounds amid(Rectangle2D room) {
        double x = room.getMinX() + (room.getWidth() - WIDTH) / 2;
        double y = room.getMinY() + (room.getHeight() - HEIGHT) / 2;
        return new WindowBounds(x, y, WIDTH, HEIGHT, false).within(room);
    }

    static WindowBounds of(Stage stage) {
        return new WindowBounds(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    /// The same bounds of a window that is maximized, or not any more.
    WindowBounds maximized(boolean is) {
        return new WindowBounds(x, y, width, height, is);
    }

    /// Reads what an earlier run kept; empty if it kept nothing usable.
    static Optional<WindowBounds> of(Value kept) {
        if (!(kept instanceof Value.Entries(Map<String, Value> entries))) return Optional.empty();
        if (entries.get("x") instanceof Value.Real(double x)
                && entries.get("y") instanceof Value.Real(double y)
                && entries.get("width") instanceof Value.Real(double width)
                && entries.get("height") instanceof Value.Real(double height))
            return Optional.of(
                    new WindowBounds(
                            x,
                            y,
                            width,
                            height,
                            Value.truth(true).equals(entries.get("maximized"))));
        return Optional.empty();
    }

    Value value() {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("x", Value.real(x));
        entries.put("y", Value.real(y));
        entries.put("width", Value.real(width));
        entries.put("height", Value.real(height));
        entries.put("maximized", Value.truth(isMaximized));
        return new Value.Entries(entries);
    }

    /// Puts the window there, or as near as the screens of today allow.
    void apply(Stage stage) {
        Rectangle2D room =
                Screen.getScreensForRectangle(x, y, width, height).stream()
                        .findFirst()
                        .orElse(Screen.getPrimary())
                        .getVisualBounds();
        WindowBounds fitting = within(room);
        stage.setX(fitting.x);
        stage.setY(fitting.y);
        stage.setWidth(fitting.width);
        stage.setHeight(fitting.height);
        stage.setMaximized(isMaximized);
    }

    /// The same bounds, moved and shrunk as little as needed to lie inside.
    WindowBounds within(Rectangle2D room) {
        double fittingWidth = Math.min(width, room.getWidth());
        double fittingHeight = Math.min(height, room.getHeight());
        return new WindowBounds(
                Math.clamp(x, room.getMinX(), room.getMaxX() - fittingWidth),
                Math.clamp(y, room.getMinY(), room.getMaxY() - fittingHeight),
                fittingWidth,
                fittingHeight,
                isMaximized);
    }
}
