package dev.storeroom.backend.api;

import dev.storeroom.schema.Field;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.LetterCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The arguments by which queries find records through a key.
///
/// @param index the index's name, or `primary`
/// @param fields the key's fields; those behind the first one sort
record KeyArguments(ApiModel model, String index, List<String> fields) {
    static KeyArguments ofPrimary(ApiModel model) {
        return new KeyArguments(model, "primary", model.type().key().fields());
    }

    static KeyArguments of(ApiModel model, Index index) {
        return new KeyArguments(model, index.name(), index.fields());
    }

    /// Every key of the model by which the API finds records.
    static List<KeyArguments> all(ApiModel model) {
        return Stream.concat(
                        Stream.of(ofPrimary(model)),
                        model.type().indexes().stream().map(index -> of(model, index)))
                .toList();
    }

    private Field field(String name) {
        return model.type().field(name);
    }

    private List<Field> sortFields() {
        return fields.subList(1, fields.size()).stream().map(this::field).toList();
    }

    /// Every field with the one value it must have.
    String exactly() {
        return fields.stream()
                .map(name -> name + ": " + field(name).type().text() + "!")
                .collect(Collectors.joining(", "));
    }

    /// The first field, which must have one value, or may be left out.
    String partition(boolean required) {
        Field field = field(fields.getFirst());
        return field.name() + ": " + field.type().text() + (required ? "!" : "");
    }

    /// The condition on what sorts; empty if nothing does.
    Optional<String> sortCondition() {
        return condition()
                .map(
                        input ->
                                (fields.size() == 2 ? fields.get(1) : compositeName())
                                        + ": "
                                        + input);
    }

    /// The name of the condition on what sorts; empty if nothing does.
    Optional<String> condition() {
        List<Field> sorting = sortFields();
        return switch (sorting.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(FilterOf.inKeys(sorting.getFirst().type()));
            default -> Optional.of(compositeInput() + "KeyConditionInput");
        };
    }

    private String compositeName() {
        return LetterCase.lowerFirst(
                fields.stream().skip(1).map(LetterCase::upperFirst).collect(Collectors.joining()));
    }

    private String compositeInput() {
        return model.names().compositeKey(index);
    }

    /// The types that a condition on several fields needs. Amplify compares only the last of them
    /// as what it is stored as.
    List<ApiType> types() {
        List<Field> sorting = sortFields();
        if (sorting.size() < 2) return List.of();
        String key = compositeInput() + "KeyInput";
        List<String> members = new ArrayList<>();
        for (Field field : sorting) {
            boolean isLast = field.equals(sorting.getLast());
            String type = isLast ? FilterOf.stored(field.type()) : field.type().text();
            members.add(field.name() + ": " + type);
        }
        return List.of(
                ApiType.input(key, members), SharedTypes.keyCondition(compositeInput(), key));
    }
}
