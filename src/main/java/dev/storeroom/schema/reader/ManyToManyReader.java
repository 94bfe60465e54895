package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ForeignKey.Holder;
import dev.storeroom.schema.ForeignKey.Origin;
import dev.storeroom.schema.Index;
import dev.storeroom.schema.LetterCase;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.SourcePosition;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.ObjectTypeDefinition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the join model of each `@manyToMany` pair, as Amplify does, and ties both models to it.
final class ManyToManyReader {
    private static final String CODE = "REL009";

    private final Map<String, ModelDraft> models;
    private final Problems problems;

    ManyToManyReader(Map<String, ModelDraft> models, Problems problems) {
        this.models = models;
        this.problems = problems;
    }

    /// One end of a pair.
    private record End(ModelDraft model, RelationField field) {}

    /// Adds the join models behind the others, in order of their first use.
    ///
    /// @return the names of those that could not be made
    List<String> resolve() {
        var pairs = new LinkedHashMap<String, List<End>>();
        for (ModelDraft model : models.values()) {
            for (RelationField field : model.relations()) {
                if (field.kind() != RelationField.Kind.MANY_TO_MANY) continue;
                String name = joinName(field.use().text("relationName").orElse(""));
                pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(new End(model, field));
            }
        }
        var unjoined = new ArrayList<String>();
        pairs.forEach(
                (name, ends) -> {
                    if (check(name, ends)) {
                        join(name, ends);
                    } else {
                        unjoined.add(name);
                        for (End end : ends) end.model().drop(end.field().name());
                    }
                });
        return unjoined;
    }

    private void join(String name, List<End> ends) {
        models.put(name, joinModel(name, ends));
        // Without one of its models the other's records could be joined with nothing.
        if (ends.stream().anyMatch(end -> problems.isBroken(end.model().name()))) {
            problems.spoil(name);
        }
        for (End end : ends) {
            End other = end == ends.getFirst() ? ends.getLast() : ends.getFirst();
            end.model().associate(end.field().name(), association(name, end, other));
        }
    }

    private static Association association(String name, End end, End other) {
        ModelDraft own = end.model();
        ModelDraft related = other.model();
        return new Association.ManyToMany(
                related.name(),
                name,
                LetterCase.camel(own.name()),
                LetterCase.camel(related.name()),
                new ForeignKey(
                        Holder.RELATED,
                        own.key().fields(),
                        foreignKeys(own),
                        Origin.GENERATED,
                        "by" + own.name()),
                toModel(related));
    }

    /// From the join model to one of the two.
    private static ForeignKey toModel(ModelDraft model) {
        return new ForeignKey(
                Holder.OWN, foreignKeys(model), model.key().fields(), Origin.GENERATED, null);
    }

    private boolean check(String name, List<End> ends) {
        for (End end : ends) {
            String mistake = mistake(name, end, ends);
            if (mistake.isEmpty()) continue;
            problems.error(
                    CODE,
                    end.field().use().directive(),
                    end.model().name(),
                    "The relation \"%s\" at %s.%s does not work: %s."
                            .formatted(name, end.model().name(), end.field().name(), mistake),
                    "Both models need a list of the other one with the same relationName.");
            return false;
        }
        return true;
    }

    private String mistake(String name, End end, List<End> ends) {
        if (name.isEmpty()) return "it has no name";
        if (models.containsKey(name)) return "there is a model of that name already";
        if (ends.size() != 2) return "it is used %d times".formatted(ends.size());
        if (!end.field().isList()) return end.field().name() + " is not a list";
        ModelDraft first = ends.getFirst().model();
        ModelDraft second = ends.getLast().model();
        if (first == second) return first.name() + " cannot be joined with itself";
        ModelDraft other = end.model() == first ? second : first;
        if (!end.field().target().equals(other.name())) {
            return end.field().name() + " should be a list of " + other.name();
        }
        return "";
    }

    private ModelDraft joinModel(String name, List<End> ends) {
        SourcePosition position = Problems.position(ends.getFirst().field().definition());
        var join = new ModelDraft(shape(name, ends));
        join.add(Field.generated("id", new FieldType.Scalar(ScalarType.ID), true, position));
        for (End end : ends) addForeignKeys(join, end.model(), position);
        for (End end : ends) {
            ModelDraft model = end.model();
            String field = LetterCase.camel(model.name());
            join.add(
                    Field.generated(field, new FieldType.Related(model.name()), true, position)
                            .withAssociation(
                                    new Association.BelongsTo(model.name(), toModel(model))));
            join.addIndex(new Index("by" + model.name(), foreignKeys(model)));
        }
        Timestamps.addTo(join);
        return join;
    }

    private static void addForeignKeys(ModelDraft join, ModelDraft model, SourcePosition position) {
        List<String> names = foreignKeys(model);
        for (int i = 0; i < names.size(); i++) {
            String keyField = model.key().fields().get(i);
            join.add(Field.generated(names.get(i), model.typeOrId(keyField), false, position));
        }
    }

    /// `postId` for the key's first field; sort key fields keep their case: `posttitle`.
    private static List<String> foreignKeys(ModelDraft model) {
        String start = LetterCase.lowerFirst(model.name());
        List<String> key = model.key().fields();
        var names = new ArrayList<>(List.of(start + LetterCase.upperFirst(key.getFirst())));
        for (String sortKey : key.subList(1, key.size())) names.add(start + sortKey);
        return names;
    }

    private static String joinName(String relationName) {
        String letters = relationName.replaceAll("[^_0-9A-Za-z]", "").replaceAll("^[^A-Za-z]+", "");
        return LetterCase.upperFirst(letters);
    }

    /// A model without fields of its own. Who may see it is what the two models say together.
    private static ObjectShape shape(String name, List<End> ends) {
        var directives = new ArrayList<>(List.of(Directive.newDirective().name("model").build()));
        var seen = new HashSet<String>();
        for (End end : ends) {
            for (Directive auth : end.model().shape().definition().getDirectives("auth")) {
                if (seen.add(AstPrinter.printAstCompact(auth))) directives.add(auth);
            }
        }
        return new ObjectShape(
                ObjectTypeDefinition.newObjectTypeDefinition()
                        .name(name)
                        .directives(directives)
                        .sourceLocation(ends.getFirst().field().definition().getSourceLocation())
                        .build(),
                List.of());
    }
}
