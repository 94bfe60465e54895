package dev.storeroom.ui.backend;

import dev.storeroom.data.Value;
import dev.storeroom.workspace.LocalBackendOptions;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// How a person wants the local backend of a schema; the workspace remembers it.
///
/// @param port 0 for any that is free
/// @param isInMemory keeps nothing when it stops
/// @param isSandbox models without rules of access are for everybody who has the key
record BackendChoice(int port, boolean isInMemory, StrategyChoice strategy, boolean isSandbox) {
    static final String MEMORY = "backend";

    /// Who starts a backend from the window wants to see it work.
    private static final BackendChoice FIRST =
            new BackendChoice(0, false, StrategyChoice.AUTOMERGE, true);

    static BackendChoice of(Value remembered) {
        if (!(remembered instanceof Value.Entries(Map<String, Value> entries))) return FIRST;
        StrategyChoice strategy = FIRST.strategy;
        for (StrategyChoice each : StrategyChoice.values())
            if (Value.text(each.name()).equals(entries.get("strategy"))) strategy = each;
        return new BackendChoice(
                entries.get("port") instanceof Value.Whole(long port) && isPort(port)
                        ? (int) port
                        : 0,
                Value.truth(true).equals(entries.get("inMemory")),
                strategy,
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
                        "strategy", Value.text(strategy.name()),
                        "sandbox", Value.truth(isSandbox)));
    }

    BackendChoice at(int otherPort) {
        return new BackendChoice(otherPort, isInMemory, strategy, isSandbox);
    }

    /// @param folder where records are kept that are to be kept
    LocalBackendOptions options(Path folder) {
        return new LocalBackendOptions(
                "127.0.0.1",
                port,
                Optional.empty(),
                isInMemory ? Optional.empty() : Optional.of(folder),
                Optional.empty(),
                isSandbox,
                strategy.strategy());
    }
}
