package dev.storeroom.schema.reader;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known name that somebody most likely meant by a misspelt one.
public final class Suggestion {
    /// Comparing with more would take longer than the suggestion helps.
    private static final int MOST_KNOWN = 2_000;

    private Suggestion() {}

    /// The closest of the known names, if any is close enough to be a slip of the keyboard.
    public static Optional<String> forName(String written, Collection<String> known) {
        if (known.size() > MOST_KNOWN) return Optional.empty();
        int furthest = written.length() < 4 ? 1 : Math.max(2, written.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - written.length()) <= furthest)
                .filter(name -> distance(written, name) <= furthest)
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /// How many letters differ, capitals aside (Levenshtein).
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) row[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
