package dev.storeroom.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The part of a schema that stored data depends on: models, keys, stored fields and indexes.
///
/// Its text form is kept beside the data and compared with the schema whenever that is opened. The
/// text has a line for each thing; its words have one space between them, and GraphQL's names none:
///
/// ```
/// layout 1
/// model Post
/// key id
/// field id ID
/// field tags [String]
/// index authorId createdAt
/// ```
public record SchemaLayout(List<ModelLayout> models) {
    private static final String HEADING = "layout 1";

    public SchemaLayout {
        models = List.copyOf(models);
    }

    /// The layout of the schema's sound models.
    public static SchemaLayout of(Schema schema) {
        var lookups = Lookups.of(schema);
        return new SchemaLayout(
                schema.models().stream()
                        .map(model -> ModelLayout.of(model, lookups.of(model)))
                        .toList());
    }

    /// Reads what `text` wrote.
    ///
    /// @throws IllegalArgumentException if the text is anything else
    public static SchemaLayout parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            throw new IllegalArgumentException("no layout: " + text);
        }
        var models = new ArrayList<ModelLayout>();
        int start = 1;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).startsWith("model ")) end++;
            models.add(ModelLayout.parse(lines.subList(start, end)));
            start = end;
        }
        return new SchemaLayout(models);
    }

    public String text() {
        return HEADING
                + "\n"
                + models.stream().map(ModelLayout::text).collect(Collectors.joining());
    }

    public Optional<ModelLayout> find(String model) {
        return models.stream().filter(each -> each.name().equals(model)).findFirst();
    }

    /// What is between this layout, of stored data, and the schema. Unavailable models take no
    /// part.
    public List<SchemaDifference> differencesTo(Schema schema) {
        SchemaLayout wanted = of(schema);
        var differences = new ArrayList<SchemaDifference>();
        for (ModelLayout stored : models) {
            if (schema.unavailable().contains(stored.name())) continue;
            wanted.find(stored.name())
                    .ifPresentOrElse(
                            model -> stored.addDifferences(model, differences),
                            () ->
                                    differences.add(
                                            new SchemaDifference.ModelRemoved(stored.name())));
        }
        for (ModelType model : schema.models()) {
            if (find(model.name()).isPresent()) continue;
            differences.add(new SchemaDifference.ModelAdded(model.name()));
        }
        return differences;
    }

    /// The layout to keep after the data was brought to the schema: the schema's models, and those
    /// unavailable ones whose data is here and untouched.
    public SchemaLayout broughtTo(Schema schema) {
        var kept = new ArrayList<>(of(schema).models());
        for (ModelLayout stored : models) {
            if (schema.unavailable().contains(stored.name())) kept.add(stored);
        }
        return new SchemaLayout(kept);
    }
}
