package dev.storeroom.ui.table;

import dev.storeroom.data.StoredRow;

import java.util.List;
import java.util.function.Consumer;

/// Reads the rows of a page without making the caller wait; answers on the JavaFX thread.
@FunctionalInterface
interface PageReader {
    /// Starts reading.
    ///
    /// @param done gets the rows that are still there
    /// @param failed is called instead if the store cannot be read
    void read(long[] rowIds, Consumer<List<StoredRow>> done, Runnable failed);
}
