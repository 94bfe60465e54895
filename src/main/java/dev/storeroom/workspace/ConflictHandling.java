package dev.storeroom.workspace;

import dev.storeroom.backend.table.ConflictStrategy;

import java.util.Arrays;
import java.util.Optional;

/// What becomes of a write that knows another version, by the names in Amplify's files.
public enum ConflictHandling {
    AUTOMERGE("Auto Merge"),
    OPTIMISTIC_CONCURRENCY("Optimistic Concurrency"),
    LAMBDA("Custom Lambda"),
    /// Conflicts are not detected, and clients cannot sync.
    NONE("no conflict detection");

    private final String label;

    ConflictHandling(String label) {
        this.label = label;
    }

    /// As the guide calls it.
    public String label() {
        return label;
    }

    /// The one that has that label.
    public static ConflictHandling labelled(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no strategy: " + label));
    }

    /// What a table does; empty for what no local backend can do.
    public Optional<ConflictStrategy> strategy() {
        return switch (this) {
            case AUTOMERGE -> Optional.of(new ConflictStrategy.AutoMerge());
            case OPTIMISTIC_CONCURRENCY ->
                    Optional.of(new ConflictStrategy.OptimisticConcurrency());
            case LAMBDA -> Optional.empty();
            case NONE -> Optional.of(new ConflictStrategy.None());
        };
    }
}
