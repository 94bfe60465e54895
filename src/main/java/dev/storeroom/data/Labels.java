package dev.storeroom.data;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.ScalarType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person calls a record: the text of its most telling field, else the start of its key.
///
/// @param chosen the field that a person chose, by model; every other model takes its usual one
public record Labels(Map<String, String> chosen) {
    /// Nobody chose anything.
    public static final Labels USUAL = new Labels(Map.of());

    private static final List<String> TELLING =
            List.of("name", "title", "label", "displayName", "email");
    private static final Set<ScalarType> WORDS =
            Set.of(
                    ScalarType.STRING,
                    ScalarType.ID,
                    ScalarType.AWS_EMAIL,
                    ScalarType.AWS_PHONE,
                    ScalarType.AWS_URL,
                    ScalarType.AWS_IP_ADDRESS);
    private static final int LONGEST = 60;
    private static final int SHORT_KEY = 8;

    public Labels {
        chosen = Map.copyOf(chosen);
    }

    /// Reads what [#toValue()] wrote; anything else chooses nothing.
    public static Labels of(Value value) {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (value instanceof Value.Entries(Map<String, Value> entries))
            entries.forEach(
                    (model, field) -> {
                        if (field instanceof Value.Text(String name)) chosen.put(model, name);
                    });
        return new Labels(chosen);
    }

    public Value toValue() {
        Map<String, Value> entries = new LinkedHashMap<>();
        chosen.forEach((model, field) -> entries.put(model, Value.text(field)));
        return new Value.Entries(entries);
    }

    /// The same with that model's records called by that field; empty for its usual one.
    public Labels with(ModelType type, Optional<Field> field) {
        Map<String, String> changed = new LinkedHashMap<>(chosen);
        changed.remove(type.name());
        field.ifPresent(named -> changed.put(type.name(), named.name()));
        return new Labels(changed);
    }

    /// The field that a person chose for the model; empty if none, or if it is gone from the
    /// schema.
    public Optional<Field> chosenFor(ModelType type) {
        return Optional.ofNullable(chosen.get(type.name()))
                .flatMap(type::findField)
                .filter(choices(type)::contains);
    }

    /// The fields that may name the model's records: those that hold words.
    public static List<Field> choices(ModelType type) {
        List<Field> choices = new ArrayList<>();
        for (Field field : type.storedFields()) {
            ScalarType scalar = scalar(field);
            if (scalar != null && WORDS.contains(scalar)) choices.add(field);
        }
        return choices;
    }

    /// The field that names records of the model.
    public Optional<Field> field(ModelType type) {
        return chosenFor(type).or(() -> usual(type));
    }

    /// The field that names them as long as nobody chooses: one of the usual names, else the first
    /// required text that is not part of the key.
    public static Optional<Field> usual(ModelType type) {
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

    /// The label of a record, on one line: where its naming field is empty, the first required
    /// text, else the start of the key. Empty text for one that has none of them.
    public String of(ModelType type, ModelRecord record) {
        return Stream.of(field(type), firstRequiredText(type))
                .flatMap(Optional::stream)
                .map(field -> record.value(field.name()))
                .filter(value -> value instanceof Value.Text(String text) && !text.isBlank())
                .map(value -> onOneLine(((Value.Text) value).text()))
                .findFirst()
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
