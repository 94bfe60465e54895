package dev.storeroom.ui.backend;

import dev.storeroom.ui.desk.Counted;

import java.util.List;
import java.util.Map;

/// What is said before a backend's records go.
final class ResetWords {
    private ResetWords() {}

    static String question(Map<String, Long> rows) {
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        return "Reset %s of the local backend?".formatted(Counted.of(all, "record"));
    }

    static String loss(Map<String, Long> rows, BackendChoice choice) {
        List<String> models =
                rows.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> Counted.number(each.getValue()) + " of " + each.getKey())
                        .toList();
        String what =
                models.isEmpty() ? "Versions and deleted records go" : Counted.list(models) + " go";
        String kept =
                choice.isInMemory()
                        ? "Nothing keeps them."
                        : "They are kept beside, as before-reset.db, until the next reset.";
        return "%s, on the server alone: the data of this window and of other clients stays. %s"
                .formatted(what, kept);
    }
}
