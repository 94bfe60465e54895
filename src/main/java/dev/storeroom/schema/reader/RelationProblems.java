package dev.storeroom.schema.reader;

import org.jspecify.annotations.Nullable;

/// Takes the problems of relations.
///
/// A relation that breaks a rule makes both its models unusable: the foreign key that it implies
/// stands on the other model, and without it that model's stored data would seem to have lost a
/// field.
final class RelationProblems {
    private final Problems problems;

    RelationProblems(Problems problems) {
        this.problems = problems;
    }

    /// Reports an error; always false, for rules to return.
    boolean refuse(String code, RelationSite site, String sentence, @Nullable String fix) {
        problems.error(code, site.use().directive(), site.owner().name(), sentence, fix);
        problems.spoil(site.other().name());
        return false;
    }

    void warn(String code, RelationSite site, String sentence, @Nullable String fix) {
        problems.warning(code, site.use().directive(), sentence, fix);
    }

    /// REL014: the carrier's foreign key would have the names and types of a key that has an error.
    void brokenKey(ModelDraft carrier, RelationField relation, ModelDraft referred) {
        problems.error(
                "REL014",
                relation.definition(),
                carrier.name(),
                "%s cannot refer to %s while the key of %s has an error."
                        .formatted(carrier.name(), referred.name(), referred.name()),
                null);
    }
}
