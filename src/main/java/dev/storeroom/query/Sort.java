package dev.storeroom.query;

/// One step of an ordering. Nulls come first when ascending, last when descending.
public record Sort(String field, Direction direction) {
    public enum Direction {
        ASCENDING,
        DESCENDING
    }

    public static Sort ascending(String field) {
        return new Sort(field, Direction.ASCENDING);
    }

    public static Sort descending(String field) {
        return new Sort(field, Direction.DESCENDING);
    }
}
