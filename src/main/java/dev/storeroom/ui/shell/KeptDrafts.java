package dev.storeroom.ui.shell;

import dev.storeroom.data.Draft;
import dev.storeroom.ui.desk.Counted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Tells a person who opens a schema that unsaved text of an earlier run is still there.
final class KeptDrafts {
    /// What the form calls a record that is not stored yet begins with this.
    private static final String NEW = "new";

    private KeptDrafts() {}

    /// One sentence about all of it; empty if there is none.
    ///
    /// @param hasSchemaText whether text of the schema itself is among it
    static Optional<String> sentence(List<Draft> drafts, boolean hasSchemaText) {
        Map<String, List<String>> keys =
                drafts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Draft::model,
                                        TreeMap::new,
                                        Collectors.mapping(Draft::key, Collectors.toList())));
        List<String> places = new ArrayList<>();
        keys.forEach((model, ofModel) -> places.addAll(places(model, ofModel)));
        if (hasSchemaText) places.add("the text of the schema");
        if (places.isEmpty()) return Optional.empty();
        return Optional.of(
                "What you typed earlier and did not save is still there: in %s."
                        .formatted(Counted.list(places)));
    }

    private static List<String> places(String model, List<String> keys) {
        List<String> places = new ArrayList<>();
        long fresh = keys.stream().distinct().filter(key -> key.startsWith(NEW)).count();
        long stored = keys.stream().distinct().count() - fresh;
        if (fresh > 0) places.add(Counted.of(fresh, "new record") + " of " + model);
        if (stored > 0) places.add(Counted.of(stored, "record") + " of " + model);
        return places;
    }
}
