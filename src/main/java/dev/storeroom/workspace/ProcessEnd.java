package dev.storeroom.workspace;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets a service finish when the process is told to end, as by SIGTERM or Ctrl+C.
final class ProcessEnd {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessEnd.class);
    private static final int LONGEST_SECONDS = 30;

    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch finished = new CountDownLatch(1);

    /// Waits until the process is told to end, or the thread is interrupted. From then on the end
    /// waits for [#finish], half a minute at most.
    void await() {
        Thread hook = new Thread(this::end);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            told.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void end() {
        told.countDown();
        try {
            if (!finished.await(LONGEST_SECONDS, TimeUnit.SECONDS))
                LOG.warn("The process ends before its backend has finished");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nothing is left to finish.
    void finish() {
        finished.countDown();
    }
}
