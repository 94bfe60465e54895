package dev.storeroom.data;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a person calls a record: the text of its most telling field, else the start of its key.
public final class Labels {
    private static final List<String> TELLING =
            List.of("name", "title", "label", "displayName", "email");
    private static final int LONGEST = 60;
    private static final int SHORT_KEY = 8;

    private Labels() {}

    /// The field that names records of the model: one of the usual names, else the first required
    /// text that is not part of the key.
    public static Optional<Field> field(ModelType type) {
        return TELLING.stream()
                .flatMap(name -> type.findField(name).stream())
                .filter(Labels::isText)
                .findFirst()
                .or(() -> firstRequiredText(type));
    }

    private static Optional<Field> firstRequiredText(ModelType type) {
        return type.storedFields().stream()
                .filter(field -> field.required() && !type.isKey(field))
                .filter(field -> scalar(field) == ScalarType.STRING)
                .findFirst();
    }

    private static boolean isText(Field field) {
        ScalarType scalar = scalar(field);
        return scalar == ScalarType.STRING || scalar == ScalarType.AWS_EMAIL;
    }

    private static @Nullable ScalarType scalar(Field field) {
        return field.type() instanceof FieldType.Scalar(ScalarType scalar) ? scalar : null;
    }

    /// The label of a record, on one line; empty text for one that has neither label nor key.
    public static String of(ModelType type, ModelRecord record) {
        return field(type)
                .map(field -> record.value(field.name()))
                .filter(value -> value instanceof Value.Text(String text) && !text.isBlank())
                .map(value -> onOneLine(((Value.Text) value).text()))
                .orElseGet(() -> shortKey(type, record));
    }

    private static String onOneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) return line;
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    private static String shortKey(ModelType type, ModelRecord record) {
        List<Value> parts = type.key().fields().stream().map(record::value).toList();
        return parts.stream()
                .filter(part -> !part.isNull())
                .map(part -> part instanceof Value.Text(String text) ? text : Json.write(part))
                .map(text -> type.key().isGenerated() ? shortened(text) : text)
                .collect(Collectors.joining(" · "));
    }

    private static String shortened(String id) {
        return id.codePointCount(0, id.length()) <= SHORT_KEY
                ? id
                : id.substring(0, id.offsetByCodePoints(0, SHORT_KEY));
    }
}
