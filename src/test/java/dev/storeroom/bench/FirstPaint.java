package dev.storeroom.bench;

import atlantafx.base.theme.PrimerLight;

import dev.storeroom.Launcher;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.Selector;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.IOException;
import java.util.Arrays;

/// A program that opens a window, prints a line when it is painted, and ends at once.
///
/// Arguments: the content to wait for as a CSS selector, then `empty` for an AtlantaFX window with
/// a label in it (with `exit` after it, it ends in order and Java can learn from it), or
/// Storeroom's own arguments, which go to its launcher as they are. Storeroom does not know that it
/// is watched.
final class FirstPaint {
    static final String PAINTED = "painted";

    /// A frame lays the content out and hands it to the renderer; the next one waits at its end
    /// until the renderer is done with that. So at the start of the third it has been painted.
    private static final int FRAMES = 3;

    private FirstPaint() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String content = arguments[0];
        boolean isOrderly = arguments[arguments.length - 1].equals("exit");
        Runnable end = isOrderly ? Platform::exit : () -> Runtime.getRuntime().halt(0);
        Window.getWindows().addListener((ListChangeListener<Window>) shown -> watch(content, end));
        if (arguments[1].equals("empty")) {
            Application.launch(Empty.class);
        } else {
            Launcher.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        }
    }

    private static void watch(String content, Runnable end) {
        var window = Window.getWindows().getFirst();
        var selector = Selector.createSelector(content);
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (frames == 0 && !isIn(window.getScene().getRoot(), selector)) return;
                if (++frames < FRAMES) return;
                System.out.println(PAINTED);
                stop();
                end.run();
            }
        }.start();
    }

    /// The same as a look-up, which would read the selector anew at every node of every frame and
    /// so be a good part of what it measures.
    private static boolean isIn(Node node, Selector content) {
        if (content.applies(node)) return true;
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> isIn(child, content));
    }

    /// What every AtlantaFX application needs at the least.
    public static final class Empty extends Application {
        @Override
        public void start(Stage stage) {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(new Scene(new StackPane(new Label("Empty")), 1100, 720));
            stage.show();
        }
    }
}
