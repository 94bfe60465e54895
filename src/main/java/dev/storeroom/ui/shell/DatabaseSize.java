package dev.storeroom.ui.shell;

import dev.storeroom.ui.desk.ByteSize;
import dev.storeroom.ui.fx.Tasks;
import dev.storeroom.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// How much room a workspace's database takes, in words. One measuring at a time.
final class DatabaseSize {
    private final Path folder;
    private final Tasks tasks;
    private final Consumer<String> listener;
    private boolean isMeasuring;

    DatabaseSize(Workspace workspace, Tasks tasks, Consumer<String> listener) {
        folder = workspace.folder();
        this.tasks = tasks;
        this.listener = listener;
    }

    void measure() {
        if (isMeasuring) return;
        isMeasuring = true;
        tasks.run("Measuring the database", this::bytes)
                .onDone(this::show)
                .onFailed(failure -> isMeasuring = false);
    }

    private void show(long bytes) {
        isMeasuring = false;
        listener.accept("Database " + ByteSize.text(bytes));
    }

    private long bytes() throws IOException {
        return bytes("store.db") + bytes("store.db-wal");
    }

    private long bytes(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
