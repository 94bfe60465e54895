package dev.storeroom.cli;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Creates and patches records.
@Command(
        name = "save",
        description = {
            "Creates records, or patches those whose key exists.",
            "Each record is a JSON object of the model, or names its own model as __typename. It is printed as it now lies in the store. In a patch a"
                    + " given field is set, null sets null, an absent field stays. All records are"
                    + " saved or, if one has an error, none."
        },
        footer = {
            "%n" + PredicateText.HELP,
            "Examples:",
            "  storeroom save Post '{\"title\":\"Hello\",\"status\":\"DRAFT\"}'",
            "  storeroom save Post @posts.jsonl",
            "  storeroom save @everything.jsonl                  as `export` writes several models",
            "  curl -s https://example.org/posts.jsonl | storeroom save Post - --skip-errors",
            "  storeroom save Post '{\"id\":\"4f1c\",\"rating\":5}' --condition 'rating = 4'"
        })
final class SaveCommand implements Callable<Integer> {
    /// With `--skip-errors`, how many records share a transaction.
    private static final int BATCH = 1_000;

    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "[MODEL] JSON|@FILE|-",
            hideParamSyntax = true,
            description =
                    "The model, unless the records name theirs. Then a JSON object; a file of one"
                            + " object a line; - or nothing for standard input.")
    private List<String> arguments = List.of();

    @Option(names = "--skip-errors", description = "Save the good records, leave out the others.")
    private boolean skipErrors;

    @Option(
            names = "--condition",
            paramLabel = "TEXT",
            description = "Save the one record only if the stored one meets this filter.")
    private @Nullable String condition;

    SaveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean isModelGiven = !arguments.isEmpty() && !isSource(arguments.getFirst());
        var input =
                new RecordInput(
                        terminal, arguments.subList(isModelGiven ? 1 : 0, arguments.size()));
        try (var workspace = data.openForWriting(terminal)) {
            DataStore store = workspace.dataStore();
            Optional<ModelType> model =
                    isModelGiven
                            ? Optional.of(ModelNames.model(store.schema(), arguments.getFirst()))
                            : Optional.empty();
            var report = new SaveReport(terminal, skipErrors, !isModelGiven);
            var records = new Records(store.schema(), model, input, report);
            if (condition != null) saveOne(store, model, records, condition, report);
            else if (skipErrors) saveInBatches(store, records, report);
            else saveTogether(store, records, report);
            return report.end().number();
        }
    }

    private static boolean isSource(String argument) {
        return argument.startsWith("{") || argument.startsWith("@") || argument.equals("-");
    }

    private static void saveOne(
            DataStore store,
            Optional<ModelType> model,
            Records records,
            String text,
            SaveReport report) {
        if (model.isEmpty()) throw Failure.misuse("--condition needs the model before the record.");
        Predicate meets = FilterText.parse(store.schema(), model.get(), text);
        List<RecordText.Good> readable = records.all();
        if (report.hasErrors()) return;
        if (readable.size() != 1)
            throw Failure.misuse("--condition goes with one record, not " + readable.size() + ".");
        report.add(readable, List.of(store.save(readable.getFirst().record(), meets)));
    }

    private static void saveTogether(DataStore store, Records records, SaveReport report) {
        List<RecordText.Good> readable = records.all();
        if (!report.hasErrors())
            report.add(readable, store.saveAll(records(readable), false, Origin.USER));
    }

    private static void saveInBatches(DataStore store, Records records, SaveReport report) {
        List<RecordText.Good> batch = new ArrayList<>();
        records.forEach(
                record -> {
                    batch.add(record);
                    if (batch.size() == BATCH) flush(store, batch, report);
                });
        flush(store, batch, report);
    }

    private static void flush(DataStore store, List<RecordText.Good> batch, SaveReport report) {
        if (batch.isEmpty()) return;
        List<SaveOutcome> outcomes = store.saveAll(records(batch), true, Origin.USER);
        report.add(batch, outcomes);
        batch.clear();
    }

    private static List<ModelRecord> records(List<RecordText.Good> readable) {
        return readable.stream().map(RecordText.Good::record).toList();
    }

    /// The input's records; those that are none are reported.
    private record Records(
            Schema schema, Optional<ModelType> model, RecordInput input, SaveReport report) {
        void forEach(Consumer<RecordText.Good> action) {
            input.forEach(
                    record -> {
                        switch (RecordText.parse(schema, model, record)) {
                            case RecordText.Good good -> action.accept(good);
                            case RecordText.Bad bad -> report.refuse(bad.place(), bad.problems());
                        }
                    });
        }

        List<RecordText.Good> all() {
            List<RecordText.Good> all = new ArrayList<>();
            forEach(all::add);
            return all;
        }
    }
}
