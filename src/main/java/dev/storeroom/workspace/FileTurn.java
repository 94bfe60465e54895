package dev.storeroom.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// A turn at changing a file that several windows change: one after the other, each for a moment.
///
/// Held by a lock on a file beside it, which the system drops when a process dies.
final class FileTurn implements AutoCloseable {
    private static final Duration MOMENT = Duration.ofMillis(2);

    private final FileChannel channel;

    private FileTurn(FileChannel channel) {
        this.channel = channel;
    }

    /// Waits until nobody else is changing the file.
    static FileTurn at(Path file) throws IOException {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        while (!isLocked(channel)) LockSupport.parkNanos(MOMENT.toNanos());
        return new FileTurn(channel);
    }

    /// Other processes are waited for by the system; who is in this one must be asked again.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.lock().isValid();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
