package dev.storeroom.codegen;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.FieldType;
import dev.storeroom.schema.ForeignKey;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.ScalarType;
import dev.storeroom.schema.Schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields that Amplify's generator sees in a model of a first-transformer schema: with an `id`,
/// and without the foreign keys of relations that it takes for a `belongsTo`.
record FirstTransformerFields(Schema schema, ModelType model) {
    List<Field> fields() {
        Set<String> leftOut =
                model.relations().stream()
                        .map(Relation::association)
                        .filter(Association.Direct.class::isInstance)
                        .map(Association.Direct.class::cast)
                        .filter(this::isTakenForBelongsTo)
                        .flatMap(each -> each.foreignKey().own().stream())
                        .collect(Collectors.toSet());
        List<Field> fields = new ArrayList<>(model.fields());
        fields.removeIf(field -> leftOut.contains(field.name()));
        if (model.findField("id").isEmpty()) fields.add(id());
        return fields;
    }

    /// With fields of the schema's own it must find a connection back: any of the other model that
    /// begins with the same field of that model.
    private boolean isTakenForBelongsTo(Association.Direct association) {
        ForeignKey key = association.foreignKey();
        if (key.holder() != ForeignKey.Holder.OWN) return false;
        return key.isGenerated()
                || schema.model(association.model()).relations().stream()
                        .map(Relation::association)
                        .anyMatch(back -> beginsWith(back, key.related().getFirst()));
    }

    private static boolean beginsWith(Association association, String field) {
        return association instanceof Association.Direct direct
                && !direct.foreignKey().isGenerated()
                && direct.foreignKey().own().getFirst().equals(field);
    }

    private Field id() {
        var type = new FieldType.Scalar(ScalarType.ID);
        return new Field("id", type, true, false, null, null, null, model.position());
    }
}
