package dev.storeroom.backend.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What the mutations of a document have answered, as subscribers get to see it: only what the
/// mutation selected, by the names of the fields.
record MutationAnswers(Document document) {
    /// A mutation that succeeded.
    ///
    /// @param mutation the field's name
    record Answer(String mutation, Map<String, @Nullable Object> fields) {}

    /// @param data what the document was answered; null if nothing
    List<Answer> of(@Nullable String operationName, @Nullable Map<String, @Nullable Object> data) {
        Optional<OperationDefinition> operation = operation(operationName);
        if (data == null || operation.isEmpty()) return List.of();
        if (operation.get().getOperation() != OperationDefinition.Operation.MUTATION)
            return List.of();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Field field : fields(operation.get().getSelectionSet(), data)) {
            if (value(field, data.get(field.getResultKey())) instanceof Map<?, ?> fields) {
                answers.computeIfAbsent(
                                field.getResultKey(),
                                _ -> new Answer(field.getName(), new LinkedHashMap<>()))
                        .fields()
                        .putAll(strings(fields));
            }
        }
        return List.copyOf(answers.values());
    }

    /// The operation of that name, or the only one.
    Optional<OperationDefinition> operation(@Nullable String name) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(
                        operation ->
                                name == null
                                        || name.isEmpty()
                                        || Objects.equals(name, operation.getName()))
                .findFirst();
    }

    private Map<String, @Nullable Object> named(
            SelectionSet selected, Map<String, @Nullable Object> answer) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (Field field : fields(selected, answer))
            named.put(field.getName(), value(field, answer.get(field.getResultKey())));
        return named;
    }

    /// The selected fields that are answered, those of fragments too.
    private List<Field> fields(SelectionSet selected, Map<String, @Nullable Object> answer) {
        List<Field> fields = new ArrayList<>();
        for (Selection<?> selection : selected.getSelections()) {
            switch (selection) {
                case Field field when answer.containsKey(field.getResultKey()) -> fields.add(field);
                case InlineFragment fragment ->
                        fields.addAll(fields(fragment.getSelectionSet(), answer));
                case FragmentSpread spread ->
                        fragment(spread.getName())
                                .ifPresent(
                                        each ->
                                                fields.addAll(
                                                        fields(each.getSelectionSet(), answer)));
                default -> {}
            }
        }
        return fields;
    }

    private Optional<FragmentDefinition> fragment(String name) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(name))
                .findFirst();
    }

    private @Nullable Object value(Field field, @Nullable Object answer) {
        SelectionSet selected = field.getSelectionSet();
        if (selected == null) return answer;
        return switch (answer) {
            case Map<?, ?> map -> named(selected, strings(map));
            case List<?> list -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (Object each : list) items.add(value(field, each));
                yield items;
            }
            case null, default -> answer;
        };
    }

    @SuppressWarnings("unchecked") // an answer's maps are keyed by result keys
    private static Map<String, @Nullable Object> strings(Map<?, ?> map) {
        return (Map<String, @Nullable Object>) map;
    }
}
