package dev.storeroom.ui.backend;

import dev.storeroom.data.Value;
import dev.storeroom.workspace.ConflictHandling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a person wants the local backend of a schema; the workspace remembers it.
///
/// @param port 0 for any that is free
/// @param isInMemory keeps nothing when it stops
/// @param strategy for all models; empty for as the project says, or the usual without one
/// @param isSandbox models without rules of access are for everybody who has the key
record BackendChoice(
        int port, boolean isInMemory, Optional<ConflictHandling> strategy, boolean isSandbox) {
    static final String MEMORY = "backend";

    /// The strategies that a backend can follow.
    static final List<ConflictHandling> STRATEGIES =
            Arrays.stream(ConflictHandling.values())
                    .filter(each -> each.strategy().isPresent())
                    .toList();

    /// Who starts a backend from the window wants to see it work.
    private static final BackendChoice FIRST = new BackendChoice(0, false, Optional.empty(), true);

    static BackendChoice of(Value remembered) {
        if (!(remembered instanceof Value.Entries(Map<String, Value> entries))) return FIRST;
        return new BackendChoice(
                entries.get("port") instanceof Value.Whole(long port) && isPort(port)
                        ? (int) port
                        : 0,
                Value.truth(true).equals(entries.get("inMemory")),
                STRATEGIES.stream()
                        .filter(each -> Value.text(each.name()).equals(entries.get("strategy")))
                        .findFirst(),
                Value.truth(true).equals(entries.get("sandbox")));
    }

    static boolean isPort(long number) {
        return number >= 0 && number <= 65_535;
    }

    Value value() {
        return new Value.Entries(
                Map.of(
                        "port", Value.whole(port),
                        "inMemory", Value.truth(isInMemory),
                        "strategy", Value.text(strategy.map(Enum::name).orElse("PROJECT")),
                        "sandbox", Value.truth(isSandbox)));
    }

    BackendChoice at(int otherPort) {
        return new BackendChoice(otherPort, isInMemory, strategy, isSandbox);
    }
}
