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
        return new About(
                        "0.1.0",
                        "25.0.1+8-LTS",
                        "26.0.2+4",
                        "Linux 6.12.0",
                        Path.of("/home/ada/.local/share/storeroom"))
                .text();
    }
}
