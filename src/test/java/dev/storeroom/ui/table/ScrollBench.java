package dev.storeroom.ui.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Scrolls a grid through a million records that refer to others, a thousand rows at a time. Prints
/// how many statements SQLite was given for each page that was read, and how long the slowest stop
/// took.
class ScrollBench {
    private static final int COMMENTS = 1_000_000;
    private static final int STEP = 1_000;

    @TempDir private Path folder;

    @Test
    void fromTopToBottom() {
        Scrolled scrolled = Scrolled.through(folder, COMMENTS, STEP);
        System.out.printf(
                "%,d rows: %,d pages read with %,d statements, %.1f a page; the slowest of %,d stops %,d ms%n",
                COMMENTS,
                scrolled.pages(),
                scrolled.statements(),
                1.0 * scrolled.statements() / scrolled.pages(),
                scrolled.stops(),
                scrolled.slowest().toMillis());
    }
}
