package dev.storeroom.schema.reader;

import java.util.List;

/// REL001, REL003 and REL005: what a relation field looks like, and what its other side needs.
record RelationShapeRules(RelationProblems problems) {
    boolean check(RelationSite site) {
        return checkList(site)
                && checkArguments(site)
                && (!site.hasReferences() || checkReferences(site))
                && checkCounterpart(site);
    }

    private boolean checkList(RelationSite site) {
        boolean wantsList = site.field().kind() == RelationField.Kind.HAS_MANY;
        if (wantsList == site.field().isList()) return true;
        String target = site.other().name();
        return wantsList
                ? problems.refuse(
                        "REL001",
                        site,
                        "%s on %s needs a list of %s."
                                .formatted(site.directive(), site.place(), target),
                        "Write %s: [%s]".formatted(site.field().name(), target))
                : problems.refuse(
                        "REL001",
                        site,
                        "%s on %s refers to one %s, not to a list."
                                .formatted(site.directive(), site.place(), target),
                        "Write %s: %s, or use @hasMany.".formatted(site.field().name(), target));
    }

    /// Which arguments go together.
    private boolean checkArguments(RelationSite site) {
        DirectiveUse use = site.use();
        if (use.gives("fields") && use.gives("references")) {
            return refuse(site, "has both fields and references", "Keep one of the two.");
        }
        if (use.gives("references") && use.gives("indexName")) {
            return refuse(site, "has both references and indexName", "Remove indexName.");
        }
        if (use.gives("overrideIndexName") && !use.gives("references")) {
            return refuse(
                    site, "has overrideIndexName without references", "Remove overrideIndexName.");
        }
        for (String argument : List.of("fields", "references")) {
            boolean isEmpty = use.gives(argument) && !use.givesNull(argument);
            if (!isEmpty || !use.texts(argument).isEmpty()) continue;
            return refuse(site, "names none at " + argument, "Name a field, or remove it.");
        }
        return true;
    }

    /// Both sides say the same `references`, and both may be without a related record.
    private boolean checkReferences(RelationSite site) {
        if (site.field().hasRequiredPart()) {
            String type =
                    site.field().isList() ? "[" + site.other().name() + "]" : site.other().name();
            return refuse(
                    site,
                    "has references, so the field may not be required",
                    "Write %s: %s".formatted(site.field().name(), type));
        }
        List<String> references = site.references();
        boolean isParent = site.field().kind() != RelationField.Kind.BELONGS_TO;
        boolean isMatched =
                isParent
                        ? site.belongingBy(references).isPresent()
                        : site.counterparts().stream()
                                .anyMatch(
                                        each -> each.use().texts("references").equals(references));
        if (isMatched) return true;
        return refuse(
                site,
                "has references that no field of " + site.other().name() + " repeats",
                isParent
                        ? "Add a @belongsTo field with the same references to %s."
                                .formatted(site.other().name())
                        : "Give the @hasOne or @hasMany of %s the same references."
                                .formatted(site.other().name()));
    }

    private boolean checkCounterpart(RelationSite site) {
        if (site.field().kind() != RelationField.Kind.BELONGS_TO) return true;
        if (!site.counterparts().isEmpty()) return true;
        String target = site.other().name();
        return problems.refuse(
                "REL003",
                site,
                "%s belongs to %s, but %s has no @hasOne or @hasMany field of type %s."
                        .formatted(site.place(), target, target, site.owner().name()),
                "Add one to %s, or use @hasOne here.".formatted(target));
    }

    private boolean refuse(RelationSite site, String mistake, String fix) {
        return problems.refuse(
                "REL005",
                site,
                "%s on %s %s.".formatted(site.directive(), site.place(), mistake),
                fix);
    }
}
