package dev.storeroom.data;

import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Checks values against their types, through lists and embedded values, and collects every
/// problem.
///
/// Entries that the schema does not know are a problem where they are new. Those that the value had
/// before stay: an edit of what stands beside them is no reason to lose them.
public final class ValueCheck {
    /// Deeper values would exceed what JSON readers take.
    static final int DEEPEST = 100;

    private final Schema schema;
    private final Set<String> keptEntries;

    private ValueCheck(Schema schema, Set<String> keptEntries) {
        this.schema = schema;
        this.keptEntries = keptEntries;
    }

    /// What is wrong with a value that is not null.
    ///
    /// @param before what the field held; null where it held nothing
    /// @return with paths from the value on: empty, `[2]` or `street`
    public static List<FieldProblem> problems(
            Schema schema, FieldType type, Value before, Value value) {
        return problems(schema, "", type, before, value);
    }

    /// @param path where the value stands, as problems name it
    static List<FieldProblem> problems(
            Schema schema, String path, FieldType type, Value before, Value value) {
        List<FieldProblem> problems = new ArrayList<>();
        Set<String> kept = UnknownEntries.of(schema, path, type, before);
        new ValueCheck(schema, kept).check(new Place(path, 1), type, value, problems);
        return problems;
    }

    private record Place(String path, int depth) {
        Place item(int index) {
            return new Place(path + "[" + index + "]", depth + 1);
        }

        Place entry(String name) {
            return new Place(path.isEmpty() ? name : path + "." + name, depth + 1);
        }

        FieldProblem problem(String sentence) {
            return new FieldProblem(path, sentence);
        }
    }

    private void check(Place place, FieldType type, Value value, List<FieldProblem> problems) {
        switch (type) {
            case FieldType.Scalar(ScalarType scalar) ->
                    ScalarRules.problem(scalar, value)
                            .ifPresent(sentence -> problems.add(place.problem(sentence)));
            case FieldType.Enumeration(var enumType) ->
                    memberProblem(enumType.name(), enumType.values(), value)
                            .ifPresent(sentence -> problems.add(place.problem(sentence)));
            case FieldType.ListOf list -> checkList(place, list, value, problems);
            case FieldType.Embedded(String typeName) ->
                    checkEmbedded(place, typeName, value, problems);
            case FieldType.Related(String modelName) ->
                    problems.add(
                            place.problem("A relation to " + modelName + " is set by its key."));
        }
    }

    private static Optional<String> memberProblem(String name, List<String> members, Value value) {
        if (value instanceof Value.Text(String text)) {
            if (members.contains(text)) return Optional.empty();
            return Optional.of(
                    "%s is not one of %s: %s.%s"
                            .formatted(
                                    Quoted.of(text),
                                    name,
                                    String.join(", ", members),
                                    Spelling.didYouMean(text, members)));
        }
        return Optional.of(Quoted.of(value) + " is not one of " + name + ".");
    }

    private void checkList(
            Place place, FieldType.ListOf type, Value value, List<FieldProblem> problems) {
        if (!(value instanceof Value.Items(List<Value> items))) {
            problems.add(place.problem(Quoted.of(value) + " is not a list, like [1, 2]."));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Value item = items.get(i);
            if (!item.isNull()) check(place.item(i), type.element(), item, problems);
            else if (type.elementRequired()) {
                problems.add(place.item(i).problem("Items of this list may not be null."));
            }
        }
    }

    private void checkEmbedded(
            Place place, String typeName, Value value, List<FieldProblem> problems) {
        if (!(value instanceof Value.Entries(Map<String, Value> entries))) {
            problems.add(
                    place.problem(Quoted.of(value) + " is not an object of " + typeName + "."));
            return;
        }
        if (place.depth > DEEPEST) {
            problems.add(place.problem("The value is nested more than " + DEEPEST + " deep."));
            return;
        }
        // A custom type that the schema spells wrongly is reported there; its values are kept.
        schema.findCustomType(typeName)
                .ifPresent(type -> checkEntries(place, type, entries, problems));
    }

    private void checkEntries(
            Place place, CustomType type, Map<String, Value> entries, List<FieldProblem> problems) {
        for (Field field : type.fields()) {
            Value entry = entries.getOrDefault(field.name(), Value.NULL);
            if (!entry.isNull()) check(place.entry(field.name()), field.type(), entry, problems);
            else if (field.required()) {
                problems.add(place.entry(field.name()).problem("A value is required."));
            }
        }
        List<String> known = type.fields().stream().map(Field::name).toList();
        for (String name : entries.keySet()) {
            String path = place.entry(name).path;
            if (known.contains(name) || keptEntries.contains(UnknownEntries.anywhere(path)))
                continue;
            problems.add(
                    place.entry(name)
                            .problem(
                                    type.name()
                                            + " has no field "
                                            + Quoted.of(name)
                                            + "."
                                            + Spelling.didYouMean(name, known)));
        }
    }
}
