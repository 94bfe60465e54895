package dev.storeroom.ui.table;

import javafx.animation.PauseTransition;

import java.time.Duration;
import java.util.function.Supplier;

/// Runs an action at most once in every pause: at once when asked after a quiet time, else when the
/// pause is over. Lives on the JavaFX thread.
final class Throttle {
    private final Runnable action;
    private final Supplier<Duration> pause;
    private final PauseTransition timer = new PauseTransition();
    private long nextAt = System.nanoTime();
    private boolean waiting;

    /// @param pause asked anew after every run
    Throttle(Runnable action, Supplier<Duration> pause) {
        this.action = action;
        this.pause = pause;
        timer.setOnFinished(event -> run());
    }

    void request() {
        if (waiting) return;
        waiting = true;
        long left = nextAt - System.nanoTime();
        if (left <= 0) {
            run();
        } else {
            timer.setDuration(javafx.util.Duration.millis(Math.max(1, left / 1e6)));
            timer.playFromStart();
        }
    }

    /// Runs the action without waiting, for what a person has just done.
    void runNow() {
        timer.stop();
        run();
    }

    void stop() {
        timer.stop();
        waiting = false;
    }

    private void run() {
        waiting = false;
        action.run();
        nextAt = System.nanoTime() + pause.get().toNanos();
    }
}
