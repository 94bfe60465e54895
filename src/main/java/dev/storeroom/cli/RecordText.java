package dev.storeroom.cli;

import dev.storeroom.data.FieldProblem;
import dev.storeroom.data.Json;
import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One JSON text as a record, or why it is none.
sealed interface RecordText {
    /// The text is a record of the model.
    ///
    /// @param place where the record came from
    record Good(String place, ModelRecord record) implements RecordText {}

    /// The text cannot be taken for a record.
    ///
    /// @param problems a sentence each, none empty
    record Bad(String place, List<FieldProblem> problems) implements RecordText {}

    /// The member that names the model in lists of several models.
    String MODEL_NAME = "__typename";

    /// The record with its model's name as first member.
    static ModelRecord named(ModelRecord record) {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(MODEL_NAME, Value.text(record.model()));
        values.putAll(record.values());
        return new ModelRecord(record.model(), values);
    }

    /// Reads one record.
    ///
    /// @param model empty if each record names its own
    static RecordText parse(Schema schema, Optional<ModelType> model, InputRecord input) {
        Value value;
        try {
            value = Json.read(input.text());
        } catch (Json.SyntaxException e) {
            // The place names the line of the file already.
            String line = e.line == 1 ? "" : "line " + e.line + ", ";
            String sentence =
                    "This is not JSON: %s at %scolumn %d."
                            .formatted(e.getMessage(), line, e.column);
            return new Bad(input.place(), List.of(new FieldProblem("", sentence)));
        }
        if (!(value instanceof Value.Entries(Map<String, Value> entries)))
            return new Bad(
                    input.place(),
                    List.of(new FieldProblem("", "A record is an object, like {\"id\": \"1\"}.")));
        Optional<ModelType> type = model.or(() -> named(schema, entries.get(MODEL_NAME)));
        return type.isPresent()
                ? ofEntries(type.get(), input.place(), entries)
                : new Bad(input.place(), List.of(noModel(schema, entries.get(MODEL_NAME))));
    }

    private static FieldProblem noModel(Schema schema, @Nullable Value name) {
        if (name instanceof Value.Text(String text)) {
            List<String> known = schema.models().stream().map(ModelType::name).toList();
            return new FieldProblem(MODEL_NAME, UnknownName.sentence("model", text, known));
        }
        return new FieldProblem(
                "",
                "Which model is it? Name it before the records, or as "
                        + MODEL_NAME
                        + " in each of them.");
    }

    private static Optional<ModelType> named(Schema schema, @Nullable Value name) {
        return name instanceof Value.Text(String text) ? schema.findModel(text) : Optional.empty();
    }

    /// What `query` and `export` add to a record is understood, so that their output is an input.
    private static RecordText ofEntries(ModelType model, String place, Map<String, Value> entries) {
        Map<String, Value> values = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        entries.forEach(
                (name, value) -> {
                    if (name.equals(Meta.NAME)) return;
                    if (name.equals(MODEL_NAME)) checkModel(model, value, problems);
                    else if (model.findField(name).filter(Field::isStored).isPresent())
                        values.put(name, value);
                    else problems.add(unknown(model, name));
                });
        return problems.isEmpty()
                ? new Good(place, new ModelRecord(model.name(), values))
                : new Bad(place, problems);
    }

    private static void checkModel(ModelType model, Value value, List<FieldProblem> problems) {
        if (value.equals(Value.text(model.name()))) return;
        problems.add(
                new FieldProblem(
                        MODEL_NAME,
                        "This is a record of "
                                + Json.write(value)
                                + ", not of "
                                + model.name()
                                + "."));
    }

    private static FieldProblem unknown(ModelType model, String name) {
        boolean relation = model.findField(name).isPresent();
        List<String> known = model.storedFields().stream().map(Field::name).toList();
        String sentence =
                relation
                        ? "This is a relation; set the field that holds the other record's key."
                        : UnknownName.sentence("field of " + model.name(), name, known);
        return new FieldProblem(name, sentence);
    }
}
