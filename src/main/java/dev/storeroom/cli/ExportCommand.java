package dev.storeroom.cli;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.datastore.DataStore;
import dev.storeroom.query.Query;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.transfer.RecordWriter;
import dev.storeroom.transfer.TextFormat;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Writes whole models as text.
@Command(
        name = "export",
        description = {
            "Writes every record of one model or several.",
            "In JSON lines of several models each record names its own as __typename; in JSON each"
                    + " model has its list. CSV takes one model."
        },
        footer = {
            "",
            "Examples:",
            "  storeroom export Post > posts.jsonl",
            "  storeroom export Post --format csv --out posts.csv",
            "  storeroom export --format json --out everything.json"
        })
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private DataOptions data = new DataOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "MODEL",
            description = "The models to write. Left out: all.")
    private List<String> modelNames = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description = "One of ${COMPLETION-CANDIDATES}. Left out: ${DEFAULT-VALUE}.")
    private TextFormat format = TextFormat.JSONL;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The file to write; replaced only when everything is written.")
    private @Nullable Path file;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (var workspace = data.open(terminal)) {
            List<ModelType> models = models(workspace.schema());
            if (format == TextFormat.CSV && models.size() != 1)
                throw Failure.misuse("CSV takes one model: name it, or use --format jsonl.");
            DataStore store = workspace.dataStore();
            if (file == null) export(store, models, terminal.out());
            else if (terminal.resolve(file).toAbsolutePath().equals(workspace.schemaFile()))
                throw Failure.misuse("%s is the schema itself. Name another file.".formatted(file));
            else FileReplacement.write(terminal.resolve(file), out -> export(store, models, out));
        }
        return ExitCode.DONE.number();
    }

    private List<ModelType> models(Schema schema) {
        if (modelNames.isEmpty()) return schema.models();
        return modelNames.stream().map(name -> ModelNames.model(schema, name)).toList();
    }

    private void export(DataStore store, List<ModelType> models, Output out) {
        if (modelNames.size() == 1) exportOne(store, models.getFirst(), out);
        else if (format == TextFormat.JSON) exportLists(store, models, out);
        else models.forEach(model -> exportNamed(store, model, out));
    }

    private void exportOne(DataStore store, ModelType model, Output out) {
        RecordWriter writer = format.writer(columns(model), out::text);
        store.forEach(Query.of(model.name()), writer::write);
        writer.end();
    }

    private void exportLists(DataStore store, List<ModelType> models, Output out) {
        String before = "{\n";
        for (ModelType model : models) {
            out.text(before + Json.write(Value.text(model.name())) + ": ");
            exportOne(store, model, out);
            before = ",\n";
        }
        out.text("}\n");
    }

    private void exportNamed(DataStore store, ModelType model, Output out) {
        List<String> columns = new ArrayList<>(List.of(RecordText.MODEL_NAME));
        columns.addAll(columns(model));
        RecordWriter writer = format.writer(columns, out::text);
        Value name = Value.text(model.name());
        store.forEach(
                Query.of(model.name()),
                record -> writer.write(record.with(RecordText.MODEL_NAME, name)));
        writer.end();
    }

    private static List<String> columns(ModelType model) {
        return model.storedFields().stream().map(Field::name).toList();
    }
}
