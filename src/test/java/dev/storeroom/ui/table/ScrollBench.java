package dev.storeroom.ui.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Scrolls through a million records that refer to others. Prints how often the store was asked and
/// how long the slowest page took.
class ScrollBench {
    private static final int COMMENTS = 1_000_000;

    @TempDir private Path folder;

    @Test
    void fromTopToBottom() {
        Scrolled scrolled = Scrolled.through(folder, COMMENTS);
        System.out.printf(
                "%,d rows in %,d pages: %s; the slowest page %,d ms%n",
                COMMENTS, scrolled.pages(), scrolled.calls(), scrolled.slowest().toMillis());
    }
}
