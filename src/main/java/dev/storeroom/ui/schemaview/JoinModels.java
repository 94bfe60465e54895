package dev.storeroom.ui.schemaview;

import dev.storeroom.schema.Association;
import dev.storeroom.schema.Relation;
import dev.storeroom.schema.Schema;

import java.util.Set;
import java.util.stream.Collectors;

/// The models that Amplify makes to join the records of two others. They are not in the text.
final class JoinModels {
    private JoinModels() {}

    static Set<String> of(Schema schema) {
        return schema.models().stream()
                .flatMap(model -> model.relations().stream())
                .map(Relation::association)
                .filter(Association.ManyToMany.class::isInstance)
                .map(Association.ManyToMany.class::cast)
                .map(Association.ManyToMany::joinModel)
                .collect(Collectors.toUnmodifiableSet());
    }
}
