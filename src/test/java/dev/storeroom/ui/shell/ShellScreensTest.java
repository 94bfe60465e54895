package dev.storeroom.ui.shell;

import dev.storeroom.testing.Screens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class ShellScreensTest {
    @TempDir Path folder;

    @Test
    void theWelcomeTabLooksAsApproved() throws Exception {
        for (String theme : List.of("light", "dark"))
            Screens.check("welcome-" + theme, new ShellRig(folder).takeView());
    }
}
