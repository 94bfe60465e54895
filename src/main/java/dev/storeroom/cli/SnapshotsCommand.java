package dev.storeroom.cli;

import dev.storeroom.data.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/// Lists what was set aside.
@Command(
        name = "snapshots",
        description = {
            "Prints the snapshots that `restore` can put back.",
            "They were taken before data was cleared or replaced; newest first, one JSON object a"
                    + " line."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom snapshots",
            "  storeroom snapshots | head -1        the newest"
        })
final class SnapshotsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    SnapshotsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.open(terminal)) {
            for (Snapshot snapshot : workspace.dataStore().snapshots())
                terminal.out().line(SnapshotText.json(snapshot));
        }
        return ExitCode.DONE.number();
    }
}
