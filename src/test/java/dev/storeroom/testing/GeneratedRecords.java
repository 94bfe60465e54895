package dev.storeroom.testing;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Valid records of any schema, the same in every run. Record number n of a model refers by each
/// foreign key to number n of the other model.
public final class GeneratedRecords {
    private static final int DEEPEST = 3;

    private final Schema schema;

    public GeneratedRecords(Schema schema) {
        this.schema = schema;
    }

    public List<ModelRecord> of(ModelType type, int count) {
        return IntStream.range(0, count).mapToObj(number -> record(type, number)).toList();
    }

    private ModelRecord record(ModelType type, int number) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Field field : type.storedFields())
            if (!field.readOnly())
                values.put(field.name(), value(type, field, number, new TreeSet<>()));
        return new ModelRecord(type.name(), values);
    }

    private Value value(ModelType type, Field field, int number, Set<String> followed) {
        for (Relation relation : type.relations()) {
            if (!(relation.association() instanceof Association.Direct direct)) continue;
            ForeignKey key = direct.foreignKey();
            int place = key.own().indexOf(field.name());
            boolean isOwn = key.holder() == ForeignKey.Holder.OWN && place >= 0;
            Optional<ModelType> other = schema.findModel(direct.model());
            if (!isOwn || other.isEmpty()) continue;
            if (!followed.add(type.name() + "." + field.name())) break;
            Field referred = other.get().field(key.related().get(place));
            return value(other.get(), referred, number, followed);
        }
        return value(field.type(), number, 0);
    }

    private Value value(FieldType type, int number, int depth) {
        return switch (type) {
            case FieldType.Scalar(ScalarType scalar) -> scalar(scalar, number);
            case FieldType.Enumeration(var enumType) ->
                    Value.text(enumType.values().get(number % enumType.values().size()));
            case FieldType.Embedded(String name) -> embedded(name, number, depth);
            case FieldType.ListOf(FieldType element, _) ->
                    depth > DEEPEST
                            ? new Value.Items(List.of())
                            : new Value.Items(List.of(value(element, number, depth + 1)));
            case FieldType.Related _ -> Value.NULL;
        };
    }

    private Value embedded(String name, int number, int depth) {
        CustomType type = schema.findCustomType(name).orElseThrow();
        Map<String, Value> entries = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            boolean isTooDeep = depth > DEEPEST && !field.required();
            entries.put(
                    field.name(), isTooDeep ? Value.NULL : value(field.type(), number, depth + 1));
        }
        return new Value.Entries(entries);
    }

    private static Value scalar(ScalarType type, int number) {
        return switch (type) {
            case ID, STRING -> Value.text("text-" + number);
            case INT, LONG, AWS_TIMESTAMP -> Value.whole(number);
            case FLOAT -> Value.real(number + 0.5);
            case BOOLEAN -> Value.truth(number % 2 == 0);
            case AWS_DATE -> Value.text("20%02d-05-31".formatted(number % 100));
            case AWS_TIME -> Value.text("14:%02d:00.000Z".formatted(number % 60));
            case AWS_DATE_TIME -> Value.text("20%02d-05-31T14:30:00.000Z".formatted(number % 100));
            case AWS_EMAIL -> Value.text("reader" + number + "@example.org");
            case AWS_JSON -> Value.text("{\"number\": " + number + "}");
            case AWS_URL -> Value.text("https://example.org/" + number);
            case AWS_PHONE -> Value.text("+49 30 901820");
            case AWS_IP_ADDRESS -> Value.text("192.0.2." + number % 250);
        };
    }
}
