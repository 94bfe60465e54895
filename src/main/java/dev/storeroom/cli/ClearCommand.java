package dev.storeroom.cli;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.Snapshot;
import dev.storeroom.schema.ModelType;
import dev.storeroom.workspace.Workspace;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Clears local data, after saying what goes.
@Command(
        name = "clear",
        description = {
            "Clears the local data, or that of some models.",
            "Says what goes, and sets it aside first as a snapshot, which is printed."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom clear                      asks first",
            "  storeroom clear --yes",
            "  storeroom clear --model Post --model Comment --yes",
            "  storeroom restore                    takes it back"
        })
final class ClearCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "Clear this model only; may be given several times.")
    private List<String> modelNames = List.of();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    ClearCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.openForWriting(terminal)) {
            List<ModelType> models = models(workspace);
            sayWhatGoes(workspace, models);
            if (!yes) ask();
            terminal.out().line(SnapshotText.json(clear(workspace)));
            terminal.say("Cleared. `storeroom restore` takes it back.");
        }
        return ExitCode.DONE.number();
    }

    private List<ModelType> models(Workspace workspace) {
        if (modelNames.isEmpty()) return workspace.schema().models();
        return modelNames.stream()
                .distinct()
                .map(name -> ModelNames.model(workspace.schema(), name))
                .toList();
    }

    private void sayWhatGoes(Workspace workspace, List<ModelType> models) {
        var counts = workspace.dataStore().counts();
        long unsynced = 0;
        for (ModelType model : models) {
            ModelCounts count = counts.getOrDefault(model.name(), ModelCounts.NONE);
            unsynced += count.pending();
            terminal.say(
                    model.name()
                            + ": "
                            + counted(count.rows(), "record")
                            + ", "
                            + counted(count.pending(), "unsynced change"));
        }
        if (unsynced > 0) terminal.say("What was never synced exists nowhere but here.");
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private void ask() {
        if (!terminal.isInteractive())
            throw Failure.misuse("Nothing was cleared, as nobody can be asked here: say --yes.");
        terminal.err().print("Clear this? [y/N] ");
        terminal.err().flush();
        String answer = answer().strip().toLowerCase(Locale.ROOT);
        if (!answer.equals("y") && !answer.equals("yes"))
            throw Failure.misuse("Nothing was cleared.");
    }

    private String answer() {
        var reader =
                new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        try {
            String line = reader.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the answer", e);
        }
    }

    private Snapshot clear(Workspace workspace) {
        return modelNames.isEmpty()
                ? workspace.dataStore().clear()
                : workspace.dataStore().clear(new LinkedHashSet<>(modelNames));
    }
}
