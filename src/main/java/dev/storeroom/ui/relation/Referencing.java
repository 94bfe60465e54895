package dev.storeroom.ui.relation;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.data.Value;
import dev.storeroom.query.Predicate;
import dev.storeroom.schema.Association;
import dev.storeroom.schema.Field;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A relation of another model that refers to this one, which has no field for it.
///
/// @param from the model that has the relation
public record Referencing(ModelType from, ToOne link) {
    /// All that refer to the model one-sidedly.
    public static List<Referencing> of(Schema schema, ModelType type) {
        return schema.models().stream()
                .flatMap(
                        from ->
                                ToOne.of(schema, from).stream()
                                        .filter(link -> link.other().equals(type))
                                        .filter(link -> isOneSided(type, link))
                                        .map(link -> new Referencing(from, link)))
                .toList();
    }

    private static boolean isOneSided(ModelType type, ToOne link) {
        Association association = link.path().relation().association();
        return type.relations().stream()
                .map(Relation::association)
                .noneMatch(
                        each -> each.isOtherEndOf(association) || joins(each, link.path().type()));
    }

    private static boolean joins(Association association, ModelType joinModel) {
        return association instanceof Association.ManyToMany many
                && many.joinModel().equals(joinModel.name());
    }

    /// The records that refer to that one, as a filter of their table.
    public Predicate filter(ModelRecord referred) {
        List<Field> keys = link.keyFields();
        List<String> key = link.other().key().fields();
        Map<String, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < key.size(); i++)
            values.put(keys.get(i).name(), referred.value(key.get(i)));
        return ToMany.equal(values);
    }
}
