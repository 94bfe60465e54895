package dev.storeroom.cli;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// Deletes records and prints them, so that `save` can take the deletion back.
@Command(
        name = "delete",
        description = {
            "Deletes records.",
            "They are printed as JSON lines; given to `save`, these lines bring them back."
        },
        footer = {
            "%n" + PredicateText.HELP,
            "Examples:",
            "  storeroom delete Post --id 4f1c",
            "  storeroom delete Stock --key '{\"warehouse\":\"B\",\"item\":\"bolt\"}'",
            "  storeroom delete Post --where 'status = DRAFT' > deleted.jsonl",
            "  storeroom save Post @deleted.jsonl                brings them back",
            "  storeroom delete Post --all"
        })
final class DeleteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "MODEL", description = "The model to delete from.")
    private String modelName = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target = new Target();

    /// Which records; exactly one of these is given.
    static final class Target {
        @Option(names = "--id", paramLabel = "ID", description = "The record with this key.")
        private @Nullable String id;

        @Option(
                names = "--key",
                paramLabel = "JSON",
                description = "The record with this key: an object of its key fields.")
        private @Nullable String key;

        @Option(names = "--where", paramLabel = "TEXT", description = "Every record that matches.")
        private @Nullable String where;

        @Option(names = "--all", description = "Every record of the model.")
        private boolean all;
    }

    DeleteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.openForWriting(terminal)) {
            ModelType model = ModelNames.model(workspace.schema(), modelName);
            return report(model, delete(workspace.dataStore(), model)).number();
        }
    }

    private DeleteOutcome delete(DataStore store, ModelType model) {
        if (target.id != null) return store.delete(KeyText.ofId(model, target.id));
        if (target.key != null) return store.delete(KeyText.parse(model, target.key));
        if (target.all) return store.deleteAll(model.name());
        Predicate predicate = FilterText.parse(store.schema(), model, target.where);
        if (predicate.equals(Predicate.ALL))
            throw Failure.misuse("This filter is empty and matches every record: say --all.");
        return store.delete(model.name(), predicate);
    }

    private ExitCode report(ModelType model, DeleteOutcome outcome) {
        return switch (outcome) {
            case DeleteOutcome.Deleted deleted -> {
                for (ModelRecord record : deleted.records())
                    terminal.out().lineIfRead(Json.write(record));
                yield ExitCode.DONE;
            }
            case DeleteOutcome.NotFound _ ->
                    throw Failure.inputError(
                            "There is no such " + model.name() + ", so nothing was deleted.");
            case DeleteOutcome.ConditionFailed _ ->
                    throw Failure.inputError(
                            "The record does not meet the condition, so nothing was deleted.");
        };
    }
}
