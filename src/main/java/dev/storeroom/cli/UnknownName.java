package dev.storeroom.cli;

import dev.storeroom.schema.reader.Suggestion;

import java.util.Collection;

/// What to say about a name that does not exist.
final class UnknownName {
    private UnknownName() {}

    /// A sentence with the nearest name that does exist, or else all of them.
    static String sentence(String kind, String name, Collection<String> known) {
        String start = "There is no " + kind + " named " + name + ".";
        if (known.isEmpty()) return start;
        return Suggestion.forName(name, known)
                .map(near -> start + " Did you mean " + near + "?")
                .orElse(start + " There is: " + String.join(", ", known) + ".");
    }
}
