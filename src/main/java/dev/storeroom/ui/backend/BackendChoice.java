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
/// @param isHttps serves HTTPS, which Amplify's clients need to subscribe
/// @param isInMemory keeps nothing when it stops
/// @param strategy for all models; empty for as the project says, or the usual without one
/// @param isSandbox models without rules of access are for everybody who has the key
record BackendChoice(
        int port,
        boolean isHttps,
        boolean isInMemory,
        Optional<ConflictHandling> strategy,
        boolean isSandbox) {
    static final String MEMORY = "backend";

    /// The strategies that a backend can follow.
    static final List<ConflictHandling> STRATEGIES =
            Arrays.stream(ConflictHandling.values())
                    .filter(each -> each.strategy().isPresent())
                    .toList();

    /// Who starts a backend from the window wants to see it work.
    private static final BackendChoice FIRST =
            new BackendChoice(0, false, false, Optional.empty(), true);

    static BackendChoice of(Value remembered) {
        if (!(remembered instanceof Value.Entries(Map<String, Value> entries))) return FIRST;
        return new BackendChoice(
                entries.get("port") instanceof Value.Whole(long port) && isPort(port)
                        ? (int) port
                        : 0,
                isTrue(entries, "https"),
                isTrue(entries, "inMemory"),
                STRATEGIES.stream()
                        .filter(each -> Value.text(each.name()).equals(entries.get("strategy")))
                        .findFirst(),
                isTrue(entries, "sandbox"));
    }

    private static boolean isTrue(Map<String, Value> entries, String name) {
        return Value.truth(true).equals(entries.get(name));
    }

    static boolean isPort(long number) {
        return number >= 0 && number <= 65_535;
    }

    Value value() {
        return new Value.Entries(
                Map.of(
                        "port", Value.whole(port),
                        "https", Value.truth(isHttps),
                        "inMemory", Value.truth(isInMemory),
                        "strategy", Value.text(strategy.map(Enum::name).orElse("PROJECT")),
                        "sandbox", Value.truth(isSandbox)));
    }

    BackendChoice at(int otherPort) {
        return new BackendChoice(otherPort, isHttps, isInMemory, strategy, isSandbox);
    }
}
