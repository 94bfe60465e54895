package dev.storeroom.ui.backend;

import dev.storeroom.backend.table.ConflictStrategy;

/// The conflict strategies, as a person chooses among them.
enum StrategyChoice {
    AUTOMERGE("Auto Merge", "Changes of different fields are merged; clients can sync."),
    OPTIMISTIC_CONCURRENCY(
            "Optimistic Concurrency",
            "A change to another version is refused: the client decides. Clients can sync."),
    NONE("None", "The last write wins. Clients cannot sync: DataStore needs conflict detection.");

    private final String label;
    private final String meaning;

    StrategyChoice(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }

    ConflictStrategy strategy() {
        return switch (this) {
            case AUTOMERGE -> new ConflictStrategy.AutoMerge();
            case OPTIMISTIC_CONCURRENCY -> new ConflictStrategy.OptimisticConcurrency();
            case NONE -> new ConflictStrategy.None();
        };
    }
}
