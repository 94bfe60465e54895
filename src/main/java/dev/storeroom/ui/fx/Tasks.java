package dev.storeroom.ui.fx;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Calls that wait, made on a virtual thread each and answered on the JavaFX thread.
///
/// Call `run` on the JavaFX thread. A failure that nobody handles goes to the handler given here,
/// once, and to the log.
public final class Tasks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ObservableList<Task<?>> running = FXCollections.observableArrayList();

    /// Kept, because such a list listens weakly: one made per call would soon fall silent.
    private final ObservableList<Task<?>> shown = FXCollections.unmodifiableObservableList(running);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Consumer<Throwable> unhandled;

    public Tasks(Consumer<Throwable> unhandled) {
        this.unhandled = unhandled;
    }

    /// The calls not yet answered, for the task list.
    public ObservableList<Task<?>> running() {
        return shown;
    }

    /// What the calls not yet answered are called, in the order they were made.
    public List<String> titles() {
        return running.stream().map(Task::getTitle).toList();
    }

    /// Starts the work. Interrupting is how it is cancelled.
    ///
    /// @param title what a person reads in the task list, like "Opening blog.graphql"
    public <T> Call<T> run(String title, Callable<T> work) {
        var call = new Call<T>(title, work);
        running.add(call.task);
        threads.execute(call.task);
        return call;
    }

    /// Goes on once every call has been answered, also those that an answer makes: at once if there
    /// is none. Whoever waits goes on in the order they came.
    public void whenIdle(Runnable next) {
        waiting.add(next);
        goOn();
    }

    private void goOn() {
        while (running.isEmpty() && !waiting.isEmpty()) waiting.remove().run();
    }

    private void answered(Task<?> task, Runnable answer) {
        running.remove(task);
        try {
            answer.run();
        } finally {
            goOn();
        }
    }

    /// Interrupts what runs. Nothing is answered after this.
    @Override
    public void close() {
        threads.shutdownNow();
    }

    /// One call under way. Handlers may be set until the next pulse of the JavaFX thread.
    public final class Call<T> {
        private final Task<T> task;
        private Consumer<T> done = answer -> {};
        private Consumer<Throwable> failed;
        private boolean cancelled;

        Call(String title, Callable<T> work) {
            failed = unhandled;
            task =
                    new Task<>() {
                        {
                            updateTitle(title);
                        }

                        @Override
                        protected T call() throws Exception {
                            return work.call();
                        }

                        @Override
                        protected void succeeded() {
                            answered(this, () -> done.accept(getValue()));
                        }

                        @Override
                        protected void cancelled() {
                            answered(this, () -> {});
                        }

                        @Override
                        protected void failed() {
                            if (isInterrupted(getException())) {
                                cancelled();
                                return;
                            }
                            LOG.error("{} failed", title, getException());
                            answered(this, () -> failed.accept(getException()));
                        }
                    };
        }

        /// The work may notice an interrupt before its task has learned that it is cancelled.
        private boolean isInterrupted(Throwable failure) {
            return failure instanceof CancellationException && (cancelled || threads.isShutdown());
        }

        public Call<T> onDone(Consumer<T> handler) {
            done = handler;
            return this;
        }

        public Call<T> onFailed(Consumer<Throwable> handler) {
            failed = handler;
            return this;
        }

        public void cancel() {
            cancelled = true;
            Platform.runLater(task::cancel);
        }
    }
}
