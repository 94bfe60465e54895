package dev.storeroom.datastore;

import dev.storeroom.data.ModelCounts;

import java.nio.file.Path;
import java.util.Map;

/// What the storage inspector shows of the file.
///
/// @param fileBytes size of the database file
/// @param walBytes size of the write-ahead log beside it
/// @param modelBytes pages of each model's table and indexes, in bytes; empty where SQLite has no
///   dbstat
public record StorageReport(
        Path file,
        String sqliteVersion,
        long fileBytes,
        long walBytes,
        long pageSize,
        long pages,
        long freePages,
        long commits,
        long outboxEntries,
        long drafts,
        Map<String, ModelCounts> models,
        Map<String, Long> modelBytes) {
    public StorageReport {
        models = Map.copyOf(models);
        modelBytes = Map.copyOf(modelBytes);
    }
}
