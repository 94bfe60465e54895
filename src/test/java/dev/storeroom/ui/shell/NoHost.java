package dev.storeroom.ui.shell;

import java.nio.file.Path;

/// An application around the window that does nothing.
final class NoHost implements ShellView.Host {
    @Override
    public void exit() {}

    @Override
    public Path log() {
        return Path.of("storeroom.log");
    }

    @Override
    public void reveal(Path folder) {}

    @Override
    public String about() {
        return "Storeroom";
    }
}
