package dev.storeroom.schema.reader;

import dev.storeroom.schema.Association;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// REL008: models that belong to each other in a circle.
///
/// Models whose parents are all placed are placed, until none is left that can be. Whatever remains
/// is in a circle or belongs to one.
final class ParentCircles {
    private static final int MOST_NAMED = 10;

    private final Map<String, ModelDraft> models;
    private final Problems problems;

    /// The fields that belong to models not placed yet, by the model that has them.
    private final Map<String, List<RelationField>> waiting = new LinkedHashMap<>();

    ParentCircles(Map<String, ModelDraft> models, Problems problems) {
        this.models = models;
        this.problems = problems;
    }

    void check() {
        place();
        Set<String> seen = new HashSet<>();
        for (String start : waiting.keySet()) {
            List<String> path = new ArrayList<>();
            String name = start;
            while (waiting.containsKey(name) && seen.add(name)) {
                path.add(name);
                name = waiting.get(name).getFirst().target();
            }
            int from = path.indexOf(name);
            if (from >= 0) warn(path.subList(from, path.size()));
        }
    }

    private void place() {
        Map<String, List<String>> children = new LinkedHashMap<>();
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (ModelDraft model : models.values()) {
            List<RelationField> parents =
                    model.relations().stream().filter(each -> isOfParent(model, each)).toList();
            waiting.put(model.name(), new ArrayList<>(parents));
            missing.put(model.name(), parents.size());
            for (RelationField each : parents) {
                children.computeIfAbsent(each.target(), _ -> new ArrayList<>()).add(model.name());
            }
        }
        var ready = new ArrayList<String>();
        missing.forEach(
                (name, count) -> {
                    if (count == 0) ready.add(name);
                });
        while (!ready.isEmpty()) {
            String placed = ready.removeLast();
            waiting.remove(placed);
            for (String child : children.getOrDefault(placed, List.of())) {
                if (missing.merge(child, -1, Integer::sum) == 0) ready.add(child);
            }
        }
        waiting.values()
                .forEach(fields -> fields.removeIf(each -> !waiting.containsKey(each.target())));
    }

    private boolean isOfParent(ModelDraft model, RelationField relation) {
        return !relation.target().equals(model.name())
                && models.containsKey(relation.target())
                && model.find(relation.name())
                        .filter(field -> field.association() instanceof Association.BelongsTo)
                        .isPresent();
    }

    private void warn(List<String> circle) {
        String last = circle.getLast();
        RelationField closing =
                waiting.getOrDefault(last, List.of()).stream()
                        .filter(each -> each.target().equals(circle.getFirst()))
                        .findFirst()
                        .orElseThrow();
        String names = String.join(", ", circle.subList(0, Math.min(MOST_NAMED, circle.size())));
        problems.warning(
                "REL008",
                closing.use().directive(),
                "%s belong to each other in a circle; Amplify's JavaScript client refuses that."
                        .formatted(names),
                "Leave out %s.%s, or use @hasOne there.".formatted(last, closing.name()));
    }
}
