package dev.storeroom.schema.reader;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Suggestions for misspelt names out of one set of known ones.
///
/// Each takes a comparison with every known name, so that no more are made than somebody reads.
final class Suggestions {
    private static final int MOST = 200;

    private final List<String> known;
    private final Map<String, Optional<String>> made = new HashMap<>();

    Suggestions(Collection<String> known) {
        this.known = List.copyOf(known);
    }

    /// The closest known name, if one is close enough.
    Optional<String> forName(String written) {
        if (made.size() >= MOST) return made.getOrDefault(written, Optional.empty());
        return made.computeIfAbsent(written, name -> Suggestion.forName(name, known));
    }
}
