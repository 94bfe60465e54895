package dev.storeroom.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// REL006, REL007, REL008 and REL012: relations that are sound one by one, but not together.
final class RelationRules {
    private final Map<String, ModelDraft> models;
    private final Problems problems;

    RelationRules(Map<String, ModelDraft> models, Problems problems) {
        this.models = models;
        this.problems = problems;
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
        new ParentCycles().report();
    }

    /// Two models that own each other's records could neither be sorted nor deleted in an order.
    private void checkBothWays(RelationSite site) {
        boolean isParent = site.field().isOfChildren() && site.owner() != site.other();
        List<RelationField> back = site.counterparts();
        if (!isParent || back.isEmpty() || !isBefore(site.other(), site.owner())) return;
        problems.error(
                "REL006",
                site.use().directive(),
                "%s and %s.%s refer to each other's models with @hasOne or @hasMany, which Amplify"
                                .formatted(
                                        site.place(), site.other().name(), back.getFirst().name())
                        + " refuses under DataStore.",
                "Use @belongsTo on one side.");
    }

    private boolean isBefore(ModelDraft one, ModelDraft other) {
        Collection<ModelDraft> inOrder = models.values();
        return inOrder.stream().filter(each -> each == one || each == other).findFirst().get()
                == one;
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

    /// Finds models that belong to each other in a circle.
    private final class ParentCycles {
        private final Set<String> done = new HashSet<>();
        private final Deque<String> path = new ArrayDeque<>();

        void report() {
            for (ModelDraft model : models.values()) visit(model);
        }

        private void visit(ModelDraft model) {
            if (done.contains(model.name())) return;
            path.addLast(model.name());
            for (RelationField relation : model.relations()) {
                ModelDraft parent = models.get(relation.target());
                if (!isOfParent(model, relation) || parent == null || parent == model) continue;
                if (path.contains(parent.name())) {
                    warn(model, relation);
                } else {
                    visit(parent);
                }
            }
            path.removeLast();
            done.add(model.name());
        }

        private static boolean isOfParent(ModelDraft model, RelationField relation) {
            return model.find(relation.name())
                    .filter(field -> field.association() instanceof Association.BelongsTo)
                    .isPresent();
        }

        private void warn(ModelDraft model, RelationField relation) {
            var circle = new ArrayList<>(path);
            circle.subList(0, circle.indexOf(relation.target())).clear();
            circle.add(relation.target());
            problems.warning(
                    "REL008",
                    relation.use().directive(),
                    "%s belong to each other in a circle; Amplify's JavaScript client refuses that."
                            .formatted(String.join(", ", circle)),
                    "Leave out %s.%s, or use @hasOne there."
                            .formatted(model.name(), relation.name()));
        }
    }
}
