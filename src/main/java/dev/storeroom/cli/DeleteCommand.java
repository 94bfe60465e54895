package dev.storeroom.cli;

import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.DeleteOutcome;
import dev.storeroom.datastore.DeletePlan;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Deletes records and prints them, so that `save` can take the deletion back.
@Command(
        name = "delete",
        description = {
            "Deletes records.",
            "They are printed as JSON lines; given to `save`, these lines bring them back. Records of"
                    + " other models that refer to them stay, unless --cascade takes them along."
        },
        footer = {
            "%n" + PredicateText.HELP,
            "Examples:",
            "  storeroom delete Post --id 4f1c",
            "  storeroom delete Stock --key '{\"warehouse\":\"B\",\"item\":\"bolt\"}'",
            "  storeroom delete Post --where 'status = DRAFT' > deleted.jsonl",
            "  storeroom save Post @deleted.jsonl                brings them back",
            "  storeroom delete Blog --id 4f1c --cascade --dry-run   shows all that would go",
            "  storeroom delete Post --all"
        })
final class DeleteCommand implements Callable<Integer> {
    private static final int BATCH = 500;

    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(paramLabel = "MODEL", description = "The model to delete from.")
    private String modelName = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Target target = new Target();

    @Option(
            names = "--cascade",
            description =
                    "Delete also what the records have (@hasOne, @hasMany), and what that has;"
                            + " each record before the one it belongs to.")
    private boolean cascade;

    @Option(names = "--dry-run", description = "Delete nothing; print what would be deleted.")
    private boolean dryRun;

    /// Which records; exactly one of these is given.
    static final class Target {
        @Option(names = "--id", paramLabel = "ID", description = "The record with this key.")
        private @Nullable String id;

        @Option(
                names = "--key",
                paramLabel = "JSON",
                description = "The record with this key: an object of its key fields.")
        private @Nullable String key;

        @Option(
                names = "--where",
                paramLabel = "TEXT",
                description = "Every record that matches. An empty filter is refused: say --all.")
        private @Nullable String where;

        @Option(names = "--all", description = "Every record of the model.")
        private boolean all;
    }

    DeleteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = dryRun ? data.open(terminal) : data.openForWriting(terminal)) {
            ModelType model = ModelNames.model(workspace.schema(), modelName);
            DataStore store = workspace.dataStore();
            if (!cascade && !dryRun) return report(model, delete(store, model)).number();
            DeletePlan plan = plan(store, model);
            if (dryRun) return show(store, plan).number();
            return report(model, store.delete(plan)).number();
        }
    }

    private DeleteOutcome delete(DataStore store, ModelType model) {
        Optional<RecordKey> key = key(model);
        if (key.isPresent()) return store.delete(key.get());
        if (target.all) return store.deleteAll(model.name());
        return store.delete(model.name(), filter(store, model));
    }

    private DeletePlan plan(DataStore store, ModelType model) {
        Optional<RecordKey> key = key(model);
        DeletePlan plan =
                key.isPresent()
                        ? store.planDelete(List.of(key.get()))
                        : store.planDelete(model.name(), filter(store, model));
        if (key.isPresent() && plan.roots().isEmpty()) throw notFound(model);
        return cascade ? plan : plan.alone();
    }

    private Optional<RecordKey> key(ModelType model) {
        if (target.id != null) return Optional.of(KeyText.ofId(model, target.id));
        if (target.key != null) return Optional.of(KeyText.parse(model, target.key));
        return Optional.empty();
    }

    private Predicate filter(DataStore store, ModelType model) {
        if (target.all) return Predicate.ALL;
        Predicate predicate = FilterText.parse(store.schema(), model, target.where);
        if (predicate.equals(Predicate.ALL))
            throw Failure.misuse("This filter is empty and matches every record: say --all.");
        return predicate;
    }

    private ExitCode show(DataStore store, DeletePlan plan) {
        if (cascade) store.forEach(plan, this::print);
        else printRoots(store, plan.roots());
        List<String> counts = new ArrayList<>();
        plan.counts().forEach((name, count) -> counts.add(count + " " + name));
        terminal.say(
                counts.isEmpty()
                        ? "Nothing would be deleted."
                        : "Nothing was deleted. These would be: "
                                + String.join(", ", counts)
                                + ".");
        return ExitCode.DONE;
    }

    private void printRoots(DataStore store, List<RecordKey> roots) {
        for (int from = 0; from < roots.size(); from += BATCH) {
            List<RecordKey> keys = roots.subList(from, Math.min(from + BATCH, roots.size()));
            Map<RecordKey, ModelRecord> found = store.find(keys);
            keys.stream().map(found::get).filter(Objects::nonNull).forEach(this::print);
        }
    }

    private ExitCode report(ModelType model, DeleteOutcome outcome) {
        return switch (outcome) {
            case DeleteOutcome.Deleted deleted -> {
                deleted.records().forEach(this::print);
                yield ExitCode.DONE;
            }
            case DeleteOutcome.NotFound _ -> throw notFound(model);
            case DeleteOutcome.ConditionFailed _ ->
                    throw Failure.inputError(
                            "The record does not meet the condition, so nothing was deleted.");
        };
    }

    /// Records of several models name theirs, as `export` has them.
    private void print(ModelRecord record) {
        terminal.out().lineIfRead(Json.write(cascade ? RecordText.named(record) : record));
    }

    private static Failure notFound(ModelType model) {
        return Failure.inputError("There is no such " + model.name() + ", so nothing was deleted.");
    }
}
