package dev.storeroom.cli;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Origin;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.datastore.SaveOutcome;
import dev.storeroom.query.Predicate;
import dev.storeroom.query.PredicateText;
import dev.storeroom.schema.ModelType;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Creates and patches records.
@Command(
        name = "save",
        description = {
            "Creates records, or patches those whose key exists.",
            "Each record is a JSON object, and is printed as it now lies in the store. In a patch a"
                    + " given field is set, null sets null, an absent field stays. All records are"
                    + " saved or, if one has an error, none."
        },
        footer = {
            "%n" + PredicateText.HELP,
            "Examples:",
            "  storeroom save Post '{\"title\":\"Hello\",\"status\":\"DRAFT\"}'",
            "  storeroom save Post @posts.jsonl",
            "  curl -s https://example.org/posts.jsonl | storeroom save Post - --skip-errors",
            "  storeroom save Post '{\"id\":\"4f1c\",\"rating\":5}' --condition 'rating = 4'"
        })
final class SaveCommand implements Callable<Integer> {
    /// With `--skip-errors`, how many records share a transaction.
    private static final int BATCH = 1_000;

    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(index = "0", paramLabel = "MODEL", description = "The model to save to.")
    private String modelName = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "JSON|@FILE|-",
            description =
                    "A JSON object; a file of one object a line; - or nothing for standard input.")
    private List<String> sources = List.of();

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
        var input = new RecordInput(terminal, sources);
        try (var workspace = data.openForWriting(terminal)) {
            ModelType model = ModelNames.model(workspace.schema(), modelName);
            DataStore store = workspace.dataStore();
            var report = new SaveReport(terminal, model, skipErrors);
            if (condition != null) saveOne(store, model, input, condition, report);
            else if (skipErrors) saveInBatches(store, model, input, report);
            else saveTogether(store, model, input, report);
            return report.end().number();
        }
    }

    private static void saveOne(
            DataStore store, ModelType model, RecordInput input, String text, SaveReport report) {
        Predicate meets = FilterText.parse(store.schema(), model, text);
        List<RecordText.Good> readable = readable(model, input, report);
        if (report.hasErrors()) return;
        if (readable.size() != 1)
            throw Failure.misuse("--condition goes with one record, not " + readable.size() + ".");
        report.add(readable, List.of(store.save(readable.getFirst().record(), meets)));
    }

    private static void saveTogether(
            DataStore store, ModelType model, RecordInput input, SaveReport report) {
        List<RecordText.Good> readable = readable(model, input, report);
        if (!report.hasErrors())
            report.add(readable, store.saveAll(records(readable), false, Origin.USER));
    }

    private static void saveInBatches(
            DataStore store, ModelType model, RecordInput input, SaveReport report) {
        List<RecordText.Good> batch = new ArrayList<>();
        input.forEach(
                record -> {
                    read(model, record, batch, report);
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

    private static List<RecordText.Good> readable(
            ModelType model, RecordInput input, SaveReport report) {
        List<RecordText.Good> readable = new ArrayList<>();
        input.forEach(record -> read(model, record, readable, report));
        return readable;
    }

    private static void read(
            ModelType model,
            InputRecord record,
            List<RecordText.Good> readable,
            SaveReport report) {
        switch (RecordText.parse(model, record)) {
            case RecordText.Good good -> readable.add(good);
            case RecordText.Bad bad -> report.refuse(bad.place(), bad.problems());
        }
    }

    private static List<ModelRecord> records(List<RecordText.Good> readable) {
        return readable.stream().map(RecordText.Good::record).toList();
    }
}
