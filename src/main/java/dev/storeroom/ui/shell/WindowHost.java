package dev.storeroom.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Answers what the window asks of the application.
record WindowHost(Exit leaving, Path log, Path dataFolder, Consumer<Path> opener, String version)
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
        return String.join(
                "\n",
                List.of(
                        "Storeroom " + version,
                        "Java " + Runtime.version(),
                        "JavaFX " + System.getProperty("javafx.runtime.version"),
                        System.getProperty("os.name") + " " + System.getProperty("os.version"),
                        "Data folder " + dataFolder,
                        "",
                        "Apache-2.0",
                        "Fonts: Inter (OFL-1.1), JetBrains Mono (Apache-2.0)"));
    }
}
