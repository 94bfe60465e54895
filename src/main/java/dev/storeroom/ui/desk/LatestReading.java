package dev.storeroom.ui.desk;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Something that a view reads anew whenever it may have changed: one reading at a time, and
/// however often it is asked for meanwhile, one more afterwards.
///
/// Used on the JavaFX thread.
public final class LatestReading<T> {
    private final Desk desk;
    private final String title;
    private final Callable<T> work;
    private final Consumer<T> show;
    private boolean isReading;
    private boolean isStale;

    /// @param title what a person reads in the task list
    /// @param work reads; may wait, and never runs twice at once
    /// @param show takes what was read, on the JavaFX thread
    public LatestReading(Desk desk, String title, Callable<T> work, Consumer<T> show) {
        this.desk = desk;
        this.title = title;
        this.work = work;
        this.show = show;
    }

    public void refresh() {
        if (isReading) {
            isStale = true;
            return;
        }
        isReading = true;
        isStale = false;
        desk.tasks().run(title, work).onDone(this::done).onFailed(this::failed);
    }

    private void done(T read) {
        isReading = false;
        show.accept(read);
        if (isStale) refresh();
    }

    /// What is shown stays; the next change tries again.
    private void failed(Throwable failure) {
        isReading = false;
        desk.notices().failed(title + " failed. " + failure.getMessage());
    }
}
