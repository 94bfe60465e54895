package dev.storeroom.transfer;

import dev.storeroom.data.ModelRecord;

/// Turns records into text one by one, holding none of them.
public interface RecordWriter {
    void write(ModelRecord record);

    /// Writes what belongs after the last record.
    void end();
}
