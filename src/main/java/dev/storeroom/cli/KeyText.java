package dev.storeroom.cli;

import dev.storeroom.data.Json;
import dev.storeroom.data.RecordKey;
import dev.storeroom.data.Value;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A record's key as it is typed.
final class KeyText {
    private KeyText() {}

    /// A key of one field, given as plain text.
    static RecordKey ofId(ModelType model, String id) {
        List<String> fields = model.key().fields();
        if (fields.size() > 1)
            throw Failure.misuse(
                    "The key of "
                            + model.name()
                            + " has several fields: use --key '"
                            + example(model)
                            + "'.");
        boolean numeric =
                model.field(fields.getFirst()).type() instanceof FieldType.Scalar scalar
                        && scalar.scalar().isNumeric();
        return new RecordKey(model.name(), List.of(numeric ? json(id) : Value.text(id)));
    }

    /// A JSON object of the key's fields.
    static RecordKey parse(ModelType model, String text) {
        if (!(json(text) instanceof Value.Entries(Map<String, Value> entries)))
            throw Failure.misuse("--key is an object, like " + example(model) + ".");
        List<String> fields = model.key().fields();
        for (String name : entries.keySet()) {
            if (!fields.contains(name))
                throw Failure.misuse(
                        UnknownName.sentence("key field of " + model.name(), name, fields));
        }
        List<Value> parts = new ArrayList<>();
        for (String field : fields) {
            Value part = entries.getOrDefault(field, Value.NULL);
            if (part.isNull())
                throw Failure.misuse("--key lacks " + field + "; give " + example(model) + ".");
            parts.add(part);
        }
        return new RecordKey(model.name(), parts);
    }

    private static Value json(String text) {
        try {
            return Json.read(text);
        } catch (Json.SyntaxException e) {
            throw Failure.misuse("The key " + text + " is not JSON: " + e.sentence());
        }
    }

    private static String example(ModelType model) {
        List<String> entries =
                model.key().fields().stream().map(field -> "\"" + field + "\": …").toList();
        return "{" + String.join(", ", entries) + "}";
    }
}
