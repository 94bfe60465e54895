package dev.storeroom.ui.schemaview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a text stands in lines of code; small and capital letters are the same.
final class CodeSearch {
    /// One place.
    ///
    /// @param line counted from 1
    /// @param column counted from 1
    /// @param number among all, counted from 1
    record Match(int line, int column, int number) {}

    private final List<Match> matches = new ArrayList<>();

    private CodeSearch() {}

    /// @param wanted not empty
    static CodeSearch of(List<String> lines, String wanted) {
        var search = new CodeSearch();
        for (int i = 0; i < lines.size(); i++) search.add(lines.get(i), i + 1, wanted);
        return search;
    }

    int count() {
        return matches.size();
    }

    /// The first match from the start of that line on; past the last one comes the first.
    Optional<Match> from(int line) {
        if (matches.isEmpty()) return Optional.empty();
        return Optional.of(
                matches.stream()
                        .filter(match -> match.line() >= line)
                        .findFirst()
                        .orElse(matches.getFirst()));
    }

    /// The match of that number; past the last one comes the first, and the other way round.
    Optional<Match> number(int number) {
        if (matches.isEmpty()) return Optional.empty();
        return Optional.of(matches.get(Math.floorMod(number - 1, matches.size())));
    }

    private void add(String text, int line, String wanted) {
        int last = text.length() - wanted.length();
        for (int at = 0; at <= last; at++) {
            if (!text.regionMatches(true, at, wanted, 0, wanted.length())) continue;
            matches.add(new Match(line, at + 1, matches.size() + 1));
            at += wanted.length() - 1;
        }
    }
}
