package dev.storeroom.data;

/// One record that a commit wrote.
public record Change(RecordKey key, Kind kind, Origin origin) {
    public enum Kind {
        INSERT,
        UPDATE,
        DELETE
    }
}
