package dev.storeroom.cli;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;
import dev.storeroom.workspace.Workspace;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// Counts records.
@Command(
        name = "count",
        description = "Prints how many records a model has, or how many match.",
        footer = {
            "%n" + PredicateText.HELP,
            "Examples:",
            "  storeroom count Post",
            "  storeroom count Post --where 'status = DRAFT'",
            "  storeroom count                    prints each model with its count"
        })
final class CountCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL",
            description = "The model to count. Left out: all, each with its name.")
    private @Nullable String modelName;

    @Option(names = "--where", paramLabel = "TEXT", description = "Only records that match.")
    private @Nullable String where;

    CountCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.open(terminal)) {
            if (modelName == null) countAll(workspace);
            else countOne(workspace, ModelNames.model(workspace.schema(), modelName));
        }
        return ExitCode.DONE.number();
    }

    private void countOne(Workspace workspace, ModelType model) {
        Predicate predicate = FilterText.parse(workspace.schema(), model, where);
        terminal.out().line(Long.toString(workspace.dataStore().count(model.name(), predicate)));
    }

    private void countAll(Workspace workspace) {
        if (where != null) throw Failure.misuse("--where needs the MODEL that it filters.");
        var counts = workspace.dataStore().counts();
        for (ModelType model : workspace.schema().models()) {
            long rows = counts.getOrDefault(model.name(), ModelCounts.NONE).rows();
            terminal.out().line(model.name() + "\t" + rows);
        }
    }
}
