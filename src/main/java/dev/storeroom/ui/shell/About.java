package dev.storeroom.ui.shell;

import java.nio.file.Path;
import java.util.List;

/// What the program is and what it runs on, as a person sends it along with a question.
///
/// @param system the operating system and its version
record About(String version, String java, String javaFx, String system, Path dataFolder) {
    /// Of this process.
    static About ofHere(String version, Path dataFolder) {
        return new About(
                version,
                Runtime.version().toString(),
                System.getProperty("javafx.runtime.version", "of unknown version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                dataFolder);
    }

    String text() {
        return String.join(
                "\n",
                List.of(
                        "Storeroom " + version,
                        "Java " + java,
                        "JavaFX " + javaFx,
                        system,
                        "Data folder " + dataFolder,
                        "",
                        "Apache-2.0",
                        "Fonts: Inter (OFL-1.1), JetBrains Mono (Apache-2.0)"));
    }
}
