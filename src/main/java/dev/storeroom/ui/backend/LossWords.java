package dev.storeroom.ui.backend;

import dev.storeroom.ui.desk.Counted;

import java.util.List;
import java.util.Map;

/// What is said before a backend's records go.
final class LossWords {
    private LossWords() {}

    static long count(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    static String reset(Map<String, Long> rows) {
        return "Reset %s of the local backend?".formatted(Counted.of(count(rows), "record"));
    }

    /// @param verb what ends it
    static String end(String verb, Map<String, Long> rows) {
        return "%s and lose %s of the local backend?"
                .formatted(verb, Counted.of(count(rows), "record"));
    }

    static String loss(Map<String, Long> rows, BackendChoice choice) {
        List<String> models =
                rows.entrySet().stream()
                        .filter(each -> each.getValue() > 0)
                        .map(each -> Counted.number(each.getValue()) + " of " + each.getKey())
                        .toList();
        String what =
                models.isEmpty()
                        ? "Versions and deleted records go"
                        : Counted.list(models) + (count(rows) == 1 ? " goes" : " go");
        String kept =
                choice.isInMemory()
                        ? "Nothing keeps what is in memory alone."
                        : "They are kept beside, as before-reset.db, until the next reset.";
        return "%s, on the server alone: the data of this window and of other clients stays. %s"
                .formatted(what, kept);
    }
}
