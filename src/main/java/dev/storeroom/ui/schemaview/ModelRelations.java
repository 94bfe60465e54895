package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;
import dev.storeroom.schema.SourcePosition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one model has to do with the others: a line for each of its relations, then one for each
/// relation that leads here from a model without a way back.
///
/// @param position of the model in the text
record ModelRelations(String model, SourcePosition position, List<Line> lines) {
    ModelRelations {
        lines = List.copyOf(lines);
    }

    /// One relation, to read as a sentence: verb, other model, note.
    ///
    /// @param position of the field that makes the relation
    /// @param other the other model's name
    /// @param note by which field, through what, and how it leads back
    record Line(String verb, String other, String note, SourcePosition position) {}

    /// Those of every model, in the order of the schema.
    static List<ModelRelations> of(Schema schema) {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (ModelType model : schema.models()) {
            List<Line> own = new ArrayList<>();
            for (Relation relation : model.relations()) own.add(own(schema, model, relation));
            lines.put(model.name(), own);
        }
        Set<String> joins = JoinModels.of(schema);
        for (ModelType model : schema.models())
            for (Relation relation : model.relations())
                if (!joins.contains(model.name()) && back(schema, model, relation).isEmpty())
                    lines.getOrDefault(relation.association().model(), new ArrayList<>())
                            .add(incoming(model, relation));
        return schema.models().stream()
                .map(
                        model ->
                                new ModelRelations(
                                        model.name(),
                                        model.position(),
                                        lines.getOrDefault(model.name(), List.of())))
                .toList();
    }

    private static Line own(Schema schema, ModelType model, Relation relation) {
        Association association = relation.association();
        List<String> notes = new ArrayList<>();
        notes.add(relation.name());
        if (association instanceof Association.ManyToMany many)
            notes.add("through " + many.joinModel());
        back(schema, model, relation)
                .ifPresent(
                        back ->
                                notes.add(
                                        "back by %s.%s"
                                                .formatted(association.model(), back.name())));
        return new Line(
                RelationWords.verb(association),
                association.model(),
                String.join(", ", notes),
                relation.field().position());
    }

    private static Line incoming(ModelType other, Relation relation) {
        return new Line(
                "is referred to by",
                other.name(),
                "%s.%s, no way back".formatted(other.name(), relation.name()),
                relation.field().position());
    }

    /// The field of the other model that says the same from there. Those of a `@hasOne` and its
    /// `@belongsTo` do, although each has a foreign key of its own.
    private static Optional<Relation> back(Schema schema, ModelType model, Relation relation) {
        return schema.otherEnd(model, relation)
                .or(
                        () ->
                                schema.findModel(relation.association().model()).stream()
                                        .flatMap(other -> other.relations().stream())
                                        .filter(each -> isPair(model, relation, each))
                                        .findFirst());
    }

    private static boolean isPair(ModelType model, Relation relation, Relation other) {
        if (!other.association().model().equals(model.name())) return false;
        Association here = relation.association();
        Association there = other.association();
        return (here instanceof Association.HasOne && there instanceof Association.BelongsTo)
                || (here instanceof Association.BelongsTo && there instanceof Association.HasOne);
    }
}
