package dev.storeroom.schema.reader;

import dev.storeroom.schema.Index;

import java.util.List;
import java.util.Optional;

/// REL010 and REL011: what `@connection` may say.
///
/// What only Amplify's code generator refuses is a warning: AWS takes the schema, and so do we.
record ConnectionRules(RelationProblems problems) {
    private static final String CODE = "REL010";

    /// The fields of the key that `keyName` names, or of the other model's primary key.
    Optional<List<String>> keyFields(RelationSite site, Optional<String> keyName) {
        if (keyName.isEmpty()) return Optional.of(site.other().key().fields());
        for (Index index : site.other().indexes()) {
            if (index.name().equals(keyName.get())) return Optional.of(index.fields());
        }
        problems.refuse(
                CODE,
                site,
                "%s looks for the key %s, which %s does not have."
                        .formatted(site.place(), keyName.get(), site.other().name()),
                "Add @key(name: \"%s\", fields: [...]) to %s, beginning with the field that refers to %s."
                        .formatted(keyName.get(), site.other().name(), site.owner().name()));
        return Optional.empty();
    }

    boolean checkNoKeyName(RelationSite site) {
        if (!site.use().gives("keyName")) return true;
        return problems.refuse(
                CODE,
                site,
                "%s refers to one %s by its primary key, so it can have no keyName."
                        .formatted(site.place(), site.other().name()),
                "Remove keyName.");
    }

    /// The field of the other model with the same connection name.
    Optional<RelationField> otherHalf(RelationSite site, String name) {
        Optional<RelationField> half =
                site.other().connections(name).stream()
                        .filter(each -> each.definition() != site.field().definition())
                        .filter(each -> each.target().equals(site.owner().name()))
                        .findFirst();
        if (half.isEmpty()) {
            problems.refuse(
                    CODE,
                    site,
                    "%s is one half of the connection \"%s\", but %s has no other half."
                            .formatted(site.place(), name, site.other().name()),
                    "Add a field of type %s with the same name of connection to %s."
                            .formatted(site.owner().name(), site.other().name()));
            return Optional.empty();
        }
        if (site.field().isList() && half.get().isList()) {
            problems.refuse(
                    CODE,
                    site,
                    "The connection \"%s\" has a list on both sides.".formatted(name),
                    "Put a model of its own between the two.");
            return Optional.empty();
        }
        return half;
    }

    void warnSeveralFields(RelationSite site) {
        if (site.fields().size() < 2) return;
        problems.warn(
                CODE,
                site,
                "%s refers to %s by %d fields; Amplify's code generator takes one only."
                        .formatted(site.place(), site.other().name(), site.fields().size()),
                null);
    }

    void warnBothAlike(RelationSite site, boolean required) {
        problems.warn(
                CODE,
                site,
                "Amplify's code generator refuses %s under DataStore: both sides of a one-to-one"
                                .formatted(site.place())
                        + (required ? " relation are required." : " relation are optional."),
                "Mark one side with a !, and only one.");
    }

    /// REL011.
    void warnIgnored(RelationSite site) {
        for (String argument : List.of("keyField", "sortField")) {
            if (!site.use().gives(argument)) continue;
            problems.warn(
                    "REL011",
                    site,
                    "Amplify's code generator takes no notice of %s at %s, and neither does Storeroom."
                            .formatted(argument, site.place()),
                    "Use fields and keyName.");
        }
    }
}
