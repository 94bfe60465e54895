package dev.storeroom.ui.table;

import dev.storeroom.query.Predicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed into the filters, and what of it can be understood. A filter that is wrong keeps
/// its former meaning until it is put right.
///
/// @param texts by field, as typed; a field without a filter has no entry
/// @param meanings by field, the last that was understood
/// @param problems by field, what is wrong with its text
record GridFilter(
        Map<String, String> texts, Map<String, Predicate> meanings, Map<String, String> problems) {
    static final GridFilter NONE = new GridFilter(Map.of(), Map.of(), Map.of());

    GridFilter {
        texts = new LinkedHashMap<>(texts);
        meanings = new LinkedHashMap<>(meanings);
        problems = new LinkedHashMap<>(problems);
    }

    GridFilter with(String name, String text, ColumnFilter.Reading reading) {
        var next = new GridFilter(texts, meanings, problems);
        next.problems.remove(name);
        next.texts.put(name, text);
        switch (reading) {
            case ColumnFilter.Reading.Nothing() -> {
                next.texts.remove(name);
                next.meanings.remove(name);
            }
            case ColumnFilter.Reading.Matches(Predicate predicate) ->
                    next.meanings.put(name, predicate);
            case ColumnFilter.Reading.Wrong(String sentence) -> next.problems.put(name, sentence);
        }
        return next;
    }

    GridFilter without(String name) {
        return with(name, "", new ColumnFilter.Reading.Nothing());
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    Predicate predicate() {
        List<Predicate> parts = new ArrayList<>(meanings.values());
        return switch (parts.size()) {
            case 0 -> Predicate.ALL;
            case 1 -> parts.getFirst();
            default -> new Predicate.And(parts);
        };
    }

    Optional<String> problem(String name) {
        return Optional.ofNullable(problems.get(name));
    }

    /// The filters as a person reads them: "rating >= 3, status DRAFT".
    String sentence() {
        List<String> parts = new ArrayList<>();
        texts.forEach((name, text) -> parts.add(pill(name, text)));
        return String.join(", ", parts);
    }

    static String pill(String name, String text) {
        if (name.isEmpty()) return text;
        boolean hasSign = !text.isEmpty() && "=!<>".indexOf(text.charAt(0)) >= 0;
        return name + (hasSign ? " " : ": ") + text;
    }
}
