package dev.storeroom.datastore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Some rows of one model, by their numbers: what is known of a million records without having
/// them.
@SuppressWarnings("ArrayRecordComponent")
record Rows(String model, long... rowIds) {
    /// So many rows are read at once.
    private static final int BATCH = 400;

    /// The same rows, few at a time.
    List<Rows> inBatches() {
        List<Rows> batches = new ArrayList<>();
        for (int from = 0; from < rowIds.length; from += BATCH) {
            int to = Math.min(from + BATCH, rowIds.length);
            batches.add(new Rows(model, Arrays.copyOfRange(rowIds, from, to)));
        }
        return batches;
    }
}
