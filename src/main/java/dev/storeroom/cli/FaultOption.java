package dev.storeroom.cli;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.fault.Faults;

import picocli.CommandLine.Option;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The option that says what goes wrong in a backend.
final class FaultOption {
    @Option(
            names = "--fault",
            paramLabel = "FAULT=AMOUNT",
            description =
                    "Something that goes wrong, for tests: latency or clockShift by "
                            + "milliseconds; tooManyRequests, serverError, unauthorized, halfPage, "
                            + "staleVersion, droppedSocket, duplicateEvent or reorderedEvent the next so "
                            + "many times. While it runs, faults are set at the address that is printed "
                            + "as admin.")
    private Map<String, Long> amounts = Map.of();

    /// @throws Failure if there is no such fault, or not that much of it
    Map<Fault, Long> chosen() {
        Faults faults = new Faults();
        amounts.forEach(
                (name, amount) -> {
                    Fault fault = Fault.named(name).orElseThrow(() -> unknown(name));
                    try {
                        faults.set(fault, amount);
                    } catch (IllegalArgumentException e) {
                        throw Failure.misuse(String.valueOf(e.getMessage()));
                    }
                });
        return faults.amounts();
    }

    private static Failure unknown(String fault) {
        List<String> labels = Arrays.stream(Fault.values()).map(Fault::label).toList();
        return Failure.misuse(UnknownName.sentence("fault", fault, labels));
    }
}
