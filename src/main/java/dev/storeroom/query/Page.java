package dev.storeroom.query;

/// A part of a result.
///
/// @param number counted from 0
/// @param size records a page; positive
public record Page(int number, int size) {
    /// Amplify's page size.
    public static final int DEFAULT_SIZE = 100;

    public Page {
        if (number < 0) throw new IllegalArgumentException("a page is at least 0: " + number);
        if (size < 1) throw new IllegalArgumentException("a page holds at least 1: " + size);
    }

    public static Page first() {
        return at(0);
    }

    public static Page at(int number) {
        return new Page(number, DEFAULT_SIZE);
    }

    public long offset() {
        return (long) number * size;
    }
}
