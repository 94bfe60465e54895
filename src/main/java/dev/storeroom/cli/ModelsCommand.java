package dev.storeroom.cli;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Shows the models of a schema to a person, or as JSON lines to a program.
@Command(
        name = "models",
        description = "Shows the models of a schema: their fields, types and keys.",
        footer = {
            "",
            "Examples:",
            "  storeroom models schema.graphql",
            "  storeroom models schema.graphql --json    prints one object a model"
        })
final class ModelsCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = SchemaPlace.LEFT_OUT)
    private @Nullable Path file;

    @Option(names = "--json", description = "Print one JSON object a model.")
    private boolean json;

    ModelsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var read = SchemaPlace.readSound(terminal, file);
        boolean first = true;
        for (ModelType model : read.models()) {
            if (json) {
                terminal.out().line(Json.write(entry(model)));
                continue;
            }
            if (!first) terminal.out().line("");
            show(model);
            first = false;
        }
        return ExitCode.DONE.number();
    }

    private void show(ModelType model) {
        terminal.out().line(model.name());
        List<List<String>> rows = new ArrayList<>();
        for (Field field : model.fields())
            rows.add(List.of("  " + field.name(), field.typeText(), note(model, field)));
        TextTable.of(List.of(), rows).lines().forEach(terminal.out()::line);
    }

    private static String note(ModelType model, Field field) {
        List<String> notes = new ArrayList<>();
        int place = model.key().fields().indexOf(field.name());
        if (place >= 0) notes.add(keyNote(model, place));
        model.indexes().stream()
                .filter(index -> index.fields().contains(field.name()))
                .forEach(index -> notes.add("index " + index.name()));
        if (field.association() != null) notes.add("relation");
        if (field.readOnly()) notes.add("read-only");
        if (field.defaultValue() != null) notes.add("default " + field.defaultValue());
        return String.join(", ", notes);
    }

    private static String keyNote(ModelType model, int place) {
        if (place > 0) return "sort key " + place;
        return model.key().isGenerated() ? "key, generated" : "key";
    }

    private static Value entry(ModelType model) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(model.name()));
        entries.put("key", texts(model.key().fields()));
        entries.put(
                "fields",
                new Value.Items(model.fields().stream().map(ModelsCommand::entry).toList()));
        return new Value.Entries(entries);
    }

    private static Value entry(Field field) {
        Map<String, Value> entries = new LinkedHashMap<>();
        entries.put("name", Value.text(field.name()));
        entries.put("type", Value.text(field.typeText()));
        entries.put("stored", Value.truth(field.isStored()));
        entries.put("readOnly", Value.truth(field.readOnly()));
        return new Value.Entries(entries);
    }

    private static Value texts(List<String> texts) {
        return new Value.Items(texts.stream().map(Value::text).toList());
    }
}
