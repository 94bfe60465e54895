package dev.storeroom.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Answers what the window asks of the application.
record WindowHost(Exit leaving, Path log, Consumer<Path> opener, About description)
        implements ShellView.Host {
    @Override
    public void exit() {
        leaving.leave();
    }

    @Override
    public void reveal(Path folder) {
        opener.accept(folder);
    }

    @Override
    public String about() {
        return description.text();
    }
}
