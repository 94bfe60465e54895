package dev.storeroom.data;

/// Who made a change.
public enum Origin {
    USER,
    IMPORT,
    RESTORE,
    BASE_SYNC,
    DELTA_SYNC,
    SUBSCRIPTION,
    MUTATION_ANSWER,
    CONFLICT_RESOLUTION
}
