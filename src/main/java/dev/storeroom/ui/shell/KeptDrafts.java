package dev.storeroom.ui.shell;

import dev.storeroom.data.Draft;
import dev.storeroom.ui.desk.Counted;
import dev.storeroom.ui.desk.Links;
import dev.storeroom.ui.form.FormSubject;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Tells a person who opens a schema that unsaved text of an earlier run is still there, and leads
/// to the first of it.
///
/// @param sentence one about all of it
/// @param link what leads to the first place that the sentence names
/// @param first a draft in that place; none where it is the text of the schema
record KeptDrafts(String sentence, String link, Optional<Draft> first) {
    private static final Comparator<Draft> AS_NAMED =
            Comparator.comparing(Draft::model).thenComparing(draft -> !isFresh(draft.key()));

    /// Empty if nothing is kept.
    ///
    /// @param hasSchemaText whether text of the schema itself is among it
    static Optional<KeptDrafts> of(List<Draft> drafts, boolean hasSchemaText) {
        List<String> places = places(drafts);
        if (hasSchemaText) places.add("the text of the schema");
        if (places.isEmpty()) return Optional.empty();
        String sentence =
                "What you typed earlier and did not save is still there: in %s."
                        .formatted(Counted.list(places));
        long forms = drafts.stream().map(draft -> draft.model() + draft.key()).distinct().count();
        boolean isOne = forms + (hasSchemaText ? 1 : 0) == 1;
        return Optional.of(
                new KeptDrafts(
                        sentence,
                        isOne ? "Show it" : "Show the first",
                        drafts.stream().min(AS_NAMED)));
    }

    /// Brings the first place to the front.
    void show(Links links) {
        first.ifPresentOrElse(links::resume, links::showSchema);
    }

    private static List<String> places(List<Draft> drafts) {
        Map<String, List<String>> keys =
                drafts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Draft::model,
                                        TreeMap::new,
                                        Collectors.mapping(Draft::key, Collectors.toList())));
        List<String> places = new ArrayList<>();
        keys.forEach((model, ofModel) -> places.addAll(places(model, ofModel)));
        return places;
    }

    private static List<String> places(String model, List<String> keys) {
        List<String> places = new ArrayList<>();
        long fresh = keys.stream().distinct().filter(KeptDrafts::isFresh).count();
        long stored = keys.stream().distinct().count() - fresh;
        if (fresh > 0) places.add(Counted.of(fresh, "new record") + " of " + model);
        if (stored > 0) places.add(Counted.of(stored, "record") + " of " + model);
        return places;
    }

    private static boolean isFresh(String key) {
        return FormSubject.Fresh.isName(key);
    }
}
