package dev.storeroom.cli;

import dev.storeroom.data.Snapshot;
import dev.storeroom.datastore.DataStore;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/// Puts a snapshot back.
@Command(
        name = "restore",
        description = {
            "Puts a snapshot back in the place of the present data.",
            "What is there now is itself set aside first and printed: restoring that takes the"
                    + " restore back."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom restore                    the newest, so it takes back a `clear`",
            "  storeroom snapshots                  prints the names",
            "  storeroom restore NAME"
        })
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The snapshot's name. Left out: the newest.")
    private @Nullable String name;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.openForWriting(terminal)) {
            DataStore store = workspace.dataStore();
            Snapshot chosen = chosen(store.snapshots());
            Snapshot before = store.restore(chosen);
            terminal.out().line(SnapshotText.json(before));
            terminal.say(
                    "Restored "
                            + SnapshotText.name(chosen)
                            + " with "
                            + chosen.rows()
                            + " records.");
        }
        return ExitCode.DONE.number();
    }

    private Snapshot chosen(List<Snapshot> snapshots) {
        if (snapshots.isEmpty())
            throw Failure.inputError("There is no snapshot, so nothing was restored.");
        return name == null ? snapshots.getFirst() : named(name, snapshots);
    }

    private static Snapshot named(String name, List<Snapshot> snapshots) {
        List<String> names = snapshots.stream().map(SnapshotText::name).toList();
        return snapshots.stream()
                .filter(snapshot -> SnapshotText.name(snapshot).equals(name))
                .findFirst()
                .orElseThrow(() -> Failure.misuse(UnknownName.sentence("snapshot", name, names)));
    }
}
