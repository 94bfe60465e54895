package dev.storeroom.data;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of the local data, set aside before it was cleared or replaced.
///
/// @param reason why it was taken, as a person reads it
/// @param bytes the file's size
/// @param rows how many records it holds; -1 where the file cannot be read
public record Snapshot(Path file, Instant takenAt, String reason, long bytes, long rows) {}
