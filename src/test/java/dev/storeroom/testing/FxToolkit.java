package dev.storeroom.testing;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/// JavaFX in tests, started once per JVM and never stopped.
public final class FxToolkit {
    private static final boolean STARTED = start();

    private FxToolkit() {}

    /// Runs the work on the JavaFX thread and waits for it.
    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Answers what the work gives on the JavaFX thread; its exception comes out wrapped.
    public static <T> T call(Callable<T> work) {
        if (!STARTED) throw new IllegalStateException("JavaFX did not start");
        var task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("on the JavaFX thread: " + e.getMessage(), e);
        }
    }

    /// Waits until that many frames have passed, so that layouts and bindings have settled.
    public static void awaitFrames(int frames) {
        var passed = new CountDownLatch(frames);
        AnimationTimer timer =
                call(
                        () ->
                                new AnimationTimer() {
                                    @Override
                                    public void handle(long now) {
                                        passed.countDown();
                                    }
                                });
        run(timer::start);
        try {
            if (!passed.await(30, TimeUnit.SECONDS)) throw new AssertionError("no frame in 30 s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            run(timer::stop);
        }
    }

    private static boolean start() {
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            return started.await(30, TimeUnit.SECONDS);
        } catch (IllegalStateException e) {
            return true; // another test library started it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
