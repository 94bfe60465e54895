package dev.storeroom.ui.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Somebody sits down at a computer with Storeroom, and leaves it in the end.
abstract class Journey {
    Desktop desktop;
    Person person;

    @BeforeEach
    void sitDown(@TempDir Path folder) {
        desktop = new Desktop(folder);
        person = desktop.person();
    }

    @AfterEach
    void leave() {
        desktop.close();
    }
}
