package dev.storeroom.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.util.List;

/// Follows a window, so that where it stood before it was maximized is not forgotten.
final class NormalBounds {
    /// A window that is being maximized may grow before it says that it is maximized.
    private static final Duration SETTLED = Duration.millis(300);

    private final Stage stage;
    private final PauseTransition settled = new PauseTransition(SETTLED);
    private WindowBounds normal;

    NormalBounds(Stage stage) {
        this.stage = stage;
        normal = WindowBounds.of(stage);
        settled.setOnFinished(passed -> take());
        for (ObservableValue<?> bound : bounds()) bound.subscribe(value -> settled.playFromStart());
    }

    /// Puts the window there; a maximized one will stand there when it is no longer that.
    void apply(WindowBounds wanted) {
        normal = wanted;
        wanted.apply(stage);
    }

    /// Where the window stands, or would stand if it were not maximized.
    WindowBounds now() {
        take();
        return normal.maximized(stage.isMaximized());
    }

    private List<ObservableValue<?>> bounds() {
        return List.of(
                stage.xProperty(),
                stage.yProperty(),
                stage.widthProperty(),
                stage.heightProperty());
    }

    private void take() {
        boolean isNormal = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (isNormal) normal = WindowBounds.of(stage);
    }
}
