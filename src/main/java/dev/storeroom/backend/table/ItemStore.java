package dev.storeroom.backend.table;

import java.util.List;
import java.util.Optional;

/// Where a backend keeps its records: the latest version of each, and a log of every version.
///
/// It needs no transaction over several records, so that a distributed store can stand in for a
/// local one. Any thread may call it.
public interface ItemStore extends AutoCloseable {
    Optional<Item> get(String model, String key);

    /// Stores a version and logs it, both or neither, if the stored version still is the expected
    /// one.
    ///
    /// @param expected 0 if there must be no record
    /// @param logged until when the log keeps it, in seconds since 1970
    /// @return false if another version is stored by now
    boolean put(String model, Item next, long expected, long logged);

    /// Forgets a record and logs its last version, both or neither, if the stored version still is
    /// the expected one.
    boolean remove(String model, Item last, long expected, long logged);

    /// Records in the order of their keys, tombstones included.
    ///
    /// @param after a key; empty for the first
    List<Item> scan(String model, String after, int limit);

    /// Records of one partition of a key, in the order of what sorts.
    List<Item> find(String model, KeySearch search, int limit);

    /// Versions in the order they were written, which is that of their moments.
    ///
    /// @param since in milliseconds since 1970, inclusive
    List<Item> log(String model, long since, int limit);

    /// How many records there are, tombstones not counted. Costs nothing, however many.
    long count(String model);

    /// The latest moment at which anything was written, in milliseconds since 1970; 0 if nothing
    /// was.
    long lastChange();

    /// Forgets the tombstones and logged versions that have expired.
    ///
    /// @param now in seconds since 1970
    void expire(long now);

    @Override
    void close();
}
