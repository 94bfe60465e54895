package dev.storeroom.ui.form;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that stand for a record on screen: what its label field holds, else its short key.
public final class RecordLabel {
    private static final List<String> USUAL =
            List.of("name", "title", "label", "displayName", "email");
    private static final int LONGEST = 60;
    private static final int SHORT_KEY = 8;

    private RecordLabel() {}

    /// The field that labels the records of a model: a usual name, else its first `String!`.
    public static Optional<Field> field(ModelType type) {
        Stream<Field> usual = USUAL.stream().flatMap(name -> type.findField(name).stream());
        Stream<Field> required = type.storedFields().stream().filter(Field::required);
        return Stream.concat(usual.filter(Field::isStored), required)
                .filter(field -> isText(field) && !type.isKey(field))
                .findFirst();
    }

    /// The record's label, on one line and never empty.
    public static String of(ModelType type, ModelRecord record) {
        return field(type)
                .flatMap(field -> text(record.value(field.name())))
                .orElseGet(() -> shortKey(type, record));
    }

    private static Optional<String> text(Value value) {
        if (!(value instanceof Value.Text(String text)) || text.isBlank()) return Optional.empty();
        String line = text.strip().replaceAll("\\s+", " ");
        return Optional.of(
                line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…");
    }

    private static String shortKey(ModelType type, ModelRecord record) {
        String key =
                type.key().fields().stream()
                        .map(name -> FieldText.of(type.field(name).type(), record.value(name)))
                        .collect(Collectors.joining(" · "));
        boolean isLong = type.key().isGenerated() && key.length() > SHORT_KEY;
        return type.name() + " " + (isLong ? key.substring(0, SHORT_KEY) + "…" : key);
    }

    private static boolean isText(Field field) {
        return field.type() instanceof FieldType.Scalar(ScalarType scalar)
                && (scalar == ScalarType.STRING || scalar == ScalarType.AWS_EMAIL);
    }
}
