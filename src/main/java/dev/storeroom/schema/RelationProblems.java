package dev.storeroom.schema;

import java.util.List;

/// The rules that a relation must keep, and their words.
///
/// A relation that breaks one makes both its models unusable: the foreign key that it implies
/// stands on the other model, and without it that model's stored data would seem to have lost a
/// field.
final class RelationProblems {
    private final Problems problems;

    RelationProblems(Problems problems) {
        this.problems = problems;
    }

    /// REL001, REL005.
    boolean checkShape(ModelDraft owner, RelationField relation) {
        String directive = "@" + relation.kind().directive();
        boolean wantsList = relation.kind() == RelationField.Kind.HAS_MANY;
        if (wantsList != relation.isList()) {
            refuse(
                    "REL001",
                    owner,
                    relation,
                    wantsList
                            ? "%s on %s needs a list of %s."
                                    .formatted(directive, place(owner, relation), relation.target())
                            : "%s on %s refers to one %s, not to a list."
                                    .formatted(
                                            directive, place(owner, relation), relation.target()),
                    wantsList
                            ? "Write %s: [%s]".formatted(relation.name(), relation.target())
                            : "Write %s: %s, or use @hasMany."
                                    .formatted(relation.name(), relation.target()));
            return false;
        }
        if (relation.use().gives("fields") && relation.use().gives("references")) {
            refuse(
                    "REL005",
                    owner,
                    relation,
                    "%s on %s has both fields and references."
                            .formatted(directive, place(owner, relation)),
                    "Keep one of the two.");
            return false;
        }
        return true;
    }

    /// REL004: the named fields exist on the model that should have them, and hold single values.
    boolean checkFields(
            ModelDraft owner, RelationField relation, ModelDraft carrier, List<String> names) {
        for (String name : names) {
            boolean fits =
                    carrier.find(name)
                            .map(Field::type)
                            .filter(RelationProblems::isSingleValue)
                            .isPresent();
            if (fits) continue;
            refuse(
                    "REL004",
                    owner,
                    relation,
                    "@%s on %s names the field %s, but %s has no scalar field of that name."
                            .formatted(
                                    relation.kind().directive(),
                                    place(owner, relation),
                                    name,
                                    carrier.name()),
                    "Add %s: ID to %s, or correct the name.".formatted(name, carrier.name()));
            return false;
        }
        return true;
    }

    void missingIndex(ModelDraft owner, RelationField relation, String index) {
        refuse(
                "REL004",
                owner,
                relation,
                "%s looks for the index %s, which %s does not have."
                        .formatted(place(owner, relation), index, relation.target()),
                "Add @index(name: \"%s\") to the field of %s that refers back to %s."
                        .formatted(index, relation.target(), owner.name()));
    }

    /// REL003.
    void missingCounterpart(ModelDraft owner, RelationField relation) {
        refuse(
                "REL003",
                owner,
                relation,
                "%s belongs to %s, but %s has no @hasOne or @hasMany field of type %s."
                        .formatted(
                                place(owner, relation),
                                relation.target(),
                                relation.target(),
                                owner.name()),
                "Add one to %s, or use @hasOne here.".formatted(relation.target()));
    }

    /// REL004: the foreign key holds the whole key of the model that it refers to; `fields` may
    /// hold its first field alone.
    boolean checkCount(
            ModelDraft owner, RelationField relation, List<String> fields, ModelDraft referred) {
        List<String> key = referred.key().fields();
        boolean mayBeFirst = !relation.use().gives("references") && fields.size() == 1;
        if (mayBeFirst || fields.size() == key.size()) return true;
        refuse(
                "REL004",
                owner,
                relation,
                "@%s on %s names %d fields, but the key of %s has %d."
                        .formatted(
                                relation.kind().directive(),
                                place(owner, relation),
                                fields.size(),
                                referred.name(),
                                key.size()),
                "Name one field for each of " + String.join(", ", key) + ".");
        return false;
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

    private void refuse(
            String code, ModelDraft owner, RelationField relation, String sentence, String fix) {
        problems.error(code, relation.use().directive(), owner.name(), sentence, fix);
        problems.spoil(relation.target());
    }

    private static String place(ModelDraft owner, RelationField relation) {
        return owner.name() + "." + relation.name();
    }

    private static boolean isSingleValue(FieldType type) {
        return switch (type) {
            case FieldType.Scalar _, FieldType.Enumeration _ -> true;
            case FieldType.ListOf _, FieldType.Embedded _, FieldType.Related _ -> false;
        };
    }
}
