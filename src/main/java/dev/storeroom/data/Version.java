package dev.storeroom.data;

/// The server's count of the writes to one record (`_version`): 1 after its creation.
public record Version(int number) implements Comparable<Version> {
    public Version {
        if (number < 1) throw new IllegalArgumentException("a version is at least 1: " + number);
    }

    @Override
    public int compareTo(Version other) {
        return Integer.compare(number, other.number);
    }
}
