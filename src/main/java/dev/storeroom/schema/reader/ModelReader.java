package dev.storeroom.schema.reader;

import dev.storeroom.schema.CustomType;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.SourcePosition;

import graphql.language.FieldDefinition;
import graphql.language.Node;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads models and custom types field by field. Relations are only noted here.
final class ModelReader {
    private final Definitions definitions;
    private final Problems problems;
    private final FieldTypes types;
    private final DefaultReader defaults;

    ModelReader(Definitions definitions, Problems problems) {
        this.definitions = definitions;
        this.problems = problems;
        this.types = new FieldTypes(definitions, problems);
        this.defaults = new DefaultReader(problems);
    }

    /// Every model by name, with keys and timestamps, without resolved relations.
    Map<String, ModelDraft> models() {
        var keys = new KeyReader(problems);
        var drafts = new LinkedHashMap<String, ModelDraft>();
        for (ObjectShape shape : definitions.models()) {
            var draft = new ModelDraft(shape);
            for (FieldDefinition field : shape.fields()) addField(draft, field);
            keys.read(draft);
            Timestamps.addTo(draft);
            drafts.put(draft.name(), draft);
        }
        return drafts;
    }

    CustomType customType(ObjectShape shape) {
        var fields = new ArrayList<Field>();
        var leftOut = new ArrayList<Field>();
        for (FieldDefinition definition : shape.fields()) {
            Optional<FieldTypes.Read> read = types.read(shape.name(), definition);
            if (read.isEmpty()) continue;
            Field field = field(definition, read.get(), null);
            String target = target(field.type());
            if (target != null) reportLeftOut(shape.name(), definition, target);
            (target == null ? fields : leftOut).add(field);
        }
        return new CustomType(
                shape.name(),
                fields,
                leftOut,
                Descriptions.of(shape.definition()),
                Problems.position(shape.definition()));
    }

    private void reportLeftOut(String owner, FieldDefinition definition, String target) {
        Optional<RelationField.Kind> kind = relationKind(definition);
        if (kind.isPresent()) {
            problems.error(
                    "REL002",
                    definition,
                    owner,
                    "@%s is on %s.%s, but %s is not a model."
                            .formatted(kind.get().directive(), owner, definition.getName(), owner),
                    "Mark %s with @model.".formatted(owner));
            return;
        }
        problems.warning(
                "MOD007",
                definition,
                "%s.%s refers to the model %s, but %s is a custom type, which cannot have relations;"
                                .formatted(owner, definition.getName(), target, owner)
                        + " the field is left out.",
                "Mark %s with @model, or keep the id of the %s instead.".formatted(owner, target));
    }

    private void addField(ModelDraft draft, FieldDefinition definition) {
        Optional<FieldTypes.Read> read = types.read(draft.name(), definition);
        if (read.isEmpty()) return;
        String target = target(read.get().type());
        if (target == null) {
            addStored(draft, definition, read.get());
        } else {
            addRelation(draft, definition, read.get(), target);
        }
    }

    private void addStored(ModelDraft draft, FieldDefinition definition, FieldTypes.Read read) {
        String given = defaults.read(draft.name(), definition, read);
        draft.add(field(definition, read, given));
        relationKind(definition)
                .ifPresent(
                        kind ->
                                problems.error(
                                        "REL002",
                                        definition,
                                        draft.name(),
                                        "@%s is on %s.%s, whose type is not a model."
                                                .formatted(
                                                        kind.directive(),
                                                        draft.name(),
                                                        definition.getName()),
                                        "Remove the directive, or mark the type with @model."));
    }

    private void addRelation(
            ModelDraft draft, FieldDefinition definition, FieldTypes.Read read, String target) {
        Optional<RelationField.Kind> kind = relationKind(definition);
        if (kind.isEmpty()) {
            if (!hasUnknownDirective(definition)) warnDropped(draft.name(), definition, target);
            return;
        }
        var use = DirectiveUse.on(definition, kind.get().directive()).orElseThrow();
        boolean isList = read.type() instanceof FieldType.ListOf;
        var relation =
                new RelationField(definition, target, isList, read.required(), kind.get(), use);
        draft.addRelation(relation, field(definition, read, null));
    }

    /// A misspelled directive is told as such, and was to say how.
    private static boolean hasUnknownDirective(FieldDefinition definition) {
        return definition.getDirectives().stream()
                .anyMatch(each -> !Prelude.AMPLIFY.directives().containsKey(each.getName()));
    }

    private void warnDropped(String owner, FieldDefinition definition, String target) {
        problems.warning(
                "MOD006",
                definition,
                "%s.%s refers to the model %s without saying how; the field is left out."
                        .formatted(owner, definition.getName(), target),
                "Add @hasOne, @hasMany or @belongsTo (or @connection, in a schema of the first"
                        + " transformer).");
    }

    private static Field field(
            FieldDefinition definition, FieldTypes.Read read, @Nullable String given) {
        return new Field(
                definition.getName(),
                read.type(),
                read.required(),
                false,
                given,
                null,
                definition.getDirectives().stream()
                        .map(directive -> new DirectiveUse(directive).attribute())
                        .toList(),
                Descriptions.of(definition),
                position(definition));
    }

    private static SourcePosition position(Node<?> node) {
        return Problems.position(node);
    }

    private static Optional<RelationField.Kind> relationKind(FieldDefinition definition) {
        return definition.getDirectives().stream()
                .flatMap(
                        directive ->
                                Arrays.stream(RelationField.Kind.values())
                                        .filter(
                                                kind ->
                                                        kind.directive()
                                                                .equals(directive.getName())))
                .findFirst();
    }

    /// The model that a field of the type refers to; null if it holds values of its own.
    private static @Nullable String target(FieldType type) {
        return switch (type) {
            case FieldType.Related related -> related.modelName();
            case FieldType.ListOf list -> target(list.element());
            case FieldType.Scalar _, FieldType.Enumeration _, FieldType.Embedded _ -> null;
        };
    }
}
