package dev.storeroom.schema.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// REL006, REL007 and REL012: relations that are sound one by one, but not together.
final class RelationRules {
    private static final int MOST_NAMED = 4;

    private final Map<String, ModelDraft> models;
    private final Problems problems;
    private final Map<String, Integer> order = new HashMap<>();

    RelationRules(Map<String, ModelDraft> models, Problems problems) {
        this.models = models;
        this.problems = problems;
        for (String name : models.keySet()) order.put(name, order.size());
    }

    void check() {
        for (ModelDraft owner : models.values()) {
            for (RelationField relation : owner.relations()) {
                ModelDraft other = models.get(relation.target());
                if (other == null) continue;
                var site = new RelationSite(owner, relation, other);
                checkBothWays(site);
                checkAmbiguous(site);
                checkSingle(site);
            }
        }
        new ParentCircles(models, problems).check();
    }

    /// Two models that own each other's records could neither be sorted nor deleted in an order.
    private void checkBothWays(RelationSite site) {
        boolean isParent = site.field().isOfChildren() && site.owner() != site.other();
        List<RelationField> back = site.counterparts();
        if (!isParent || back.isEmpty() || !isSecond(site)) return;
        problems.error(
                "REL006",
                site.use().directive(),
                "%s and %s.%s refer to each other's models with @hasOne or @hasMany, which Amplify"
                                .formatted(
                                        site.place(), site.other().name(), back.getFirst().name())
                        + " refuses under DataStore.",
                "Use @belongsTo on one side.");
    }

    /// Each pair is reported once, where it is closed.
    private boolean isSecond(RelationSite site) {
        return order.getOrDefault(site.other().name(), 0)
                < order.getOrDefault(site.owner().name(), 0);
    }

    private void checkAmbiguous(RelationSite site) {
        if (site.field().kind() != RelationField.Kind.BELONGS_TO) return;
        if (!site.fields().isEmpty() || site.hasReferences()) return;
        List<RelationField> candidates = site.counterparts();
        if (candidates.size() < 2) return;
        problems.warning(
                "REL007",
                site.use().directive(),
                "%s could be the other side of %s; the first of them is taken."
                        .formatted(
                                site.place(),
                                String.join(
                                        " or ",
                                        candidates.stream()
                                                .limit(MOST_NAMED)
                                                .map(
                                                        each ->
                                                                site.other().name()
                                                                        + "."
                                                                        + each.name())
                                                .toList())),
                "Name the foreign key with fields on both sides.");
    }

    private void checkSingle(RelationSite site) {
        List<String> directives =
                site.field().definition().getDirectives().stream()
                        .map(each -> each.getName())
                        .filter(RelationField.Kind::isDirective)
                        .distinct()
                        .toList();
        if (directives.size() < 2) return;
        problems.warning(
                "REL012",
                site.use().directive(),
                "%s has more than one relation directive: @%s. Only the first counts."
                        .formatted(site.place(), String.join(", @", directives)),
                "Keep one of them.");
    }
}
