package dev.storeroom.workspace;

import dev.storeroom.backend.table.ConflictStrategy;

import java.util.Arrays;
import java.util.Optional;

/// What becomes of a write that knows another version, by the names in Amplify's files.
public enum ConflictHandling {
    AUTOMERGE("Auto Merge", "Changes of different fields are merged; clients can sync."),
    OPTIMISTIC_CONCURRENCY(
            "Optimistic Concurrency",
            "A change to another version is refused: the client decides. Clients can sync."),
    LAMBDA("Custom Lambda", "A function decides. No local backend can do that yet."),
    NONE(
            "No conflict detection",
            "The last write wins. Clients cannot sync: DataStore needs conflict detection.");

    private final String label;
    private final String meaning;

    ConflictHandling(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /// As the guide calls it.
    public String label() {
        return label;
    }

    /// What it comes to, in a sentence or two.
    public String meaning() {
        return meaning;
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
