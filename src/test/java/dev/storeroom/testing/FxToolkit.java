package dev.storeroom.testing;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// JavaFX in tests, started once per JVM and never stopped.
public final class FxToolkit {
    /// How long something may take that must come about; long, since machines may be busy.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
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
            if (!passed.await(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new AssertionError("no frame in " + PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            run(timer::stop);
        }
    }

    /// Lets frames pass until the claim holds, which is asked on the JavaFX thread.
    public static void await(Callable<Boolean> claim) {
        await(() -> call(claim), () -> "What was waited for did not come about");
    }

    /// Lets frames pass until the claim holds, which is asked on this thread.
    ///
    /// @param trouble says what is there instead
    public static void await(Callable<Boolean> claim, Supplier<String> trouble) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(claim)) {
            if (System.nanoTime() > end)
                throw new AssertionError(
                        "%s within %d s".formatted(trouble.get(), PATIENCE.toSeconds()));
            awaitFrames(1);
        }
    }

    private static boolean isTrue(Callable<Boolean> claim) {
        try {
            return claim.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static boolean start() {
        Locale.setDefault(Locale.ENGLISH); // as the program does
        var started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
            return started.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IllegalStateException e) {
            return true; // another test library started it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
