package dev.storeroom.cli;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;
import dev.storeroom.workspace.BackendSeed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the files that a backend is to begin with. Every problem in them is said, with its file
/// and line.
final class SeedInput {
    private final Terminal terminal;
    private final Schema schema;
    private final List<ModelRecord> records = new ArrayList<>();
    private final Map<RecordKey, String> places = new HashMap<>();
    private int refused;

    private SeedInput(Terminal terminal, Schema schema) {
        this.terminal = terminal;
        this.schema = schema;
    }

    /// @param sources `FILE`, where each record names its model, or `MODEL=FILE`
    /// @throws Failure if a record cannot be taken
    static BackendSeed read(Terminal terminal, Schema schema, List<String> sources) {
        var input = new SeedInput(terminal, schema);
        sources.forEach(input::read);
        if (input.refused == 0) return new BackendSeed(input.records);
        throw Failure.inputError(
                "%s, so the backend did not start and nothing was created."
                        .formatted(
                                input.refused == 1
                                        ? "1 record has errors"
                                        : input.refused + " records have errors"));
    }

    private void read(String source) {
        int equals = source.indexOf('=');
        Optional<ModelType> model =
                equals < 0 ? Optional.empty() : schema.findModel(source.substring(0, equals));
        String file = model.isPresent() ? source.substring(equals + 1) : source;
        new RecordInput(terminal, List.of("@" + file)).forEach(record -> read(model, record));
    }

    private void read(Optional<ModelType> model, InputRecord input) {
        switch (RecordText.parse(schema, model, input)) {
            case RecordText.Good(String place, ModelRecord record) -> add(place, record);
            case RecordText.Bad(String place, List<FieldProblem> problems) ->
                    refuse(place, problems);
        }
    }

    private void add(String place, ModelRecord record) {
        List<FieldProblem> problems = BackendSeed.problems(schema, record);
        if (!problems.isEmpty()) {
            refuse(place, problems);
            return;
        }
        Optional<String> before = key(record).map(key -> places.putIfAbsent(key, place));
        if (before.isPresent())
            refuse(
                    place,
                    List.of(new FieldProblem("", "The same key is at " + before.get() + ".")));
        else records.add(record);
    }

    /// Empty if the backend will make it up.
    private Optional<RecordKey> key(ModelRecord record) {
        List<Value> parts =
                schema.model(record.model()).key().fields().stream().map(record::value).toList();
        return parts.contains(Value.NULL)
                ? Optional.empty()
                : Optional.of(new RecordKey(record.model(), parts));
    }

    private void refuse(String place, List<FieldProblem> problems) {
        refused++;
        problems.forEach(problem -> terminal.say(place + ": " + problem.text()));
    }
}
