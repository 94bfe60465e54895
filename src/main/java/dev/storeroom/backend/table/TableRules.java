package dev.storeroom.backend.table;

import java.time.Duration;
import java.util.Set;

/// What all tables of a backend go by.
///
/// @param tombstones how long a deleted record stays; zero for not at all
/// @param log how long each version stays in the log of changes
/// @param assumptions about AppSync, other than the usual
public record TableRules(Duration tombstones, Duration log, Set<Assumption> assumptions) {
    /// As Amplify sets up AppSync.
    public static final TableRules USUAL =
            new TableRules(Duration.ofDays(30), Duration.ofMinutes(30), Set.of());

    public TableRules {
        assumptions = Set.copyOf(assumptions);
    }

    /// The same with these assumptions.
    public TableRules assuming(Set<Assumption> others) {
        return new TableRules(tombstones, log, others);
    }

    /// Tells whether this is assumed.
    public boolean assume(Assumption assumption) {
        return assumptions.contains(assumption);
    }
}
