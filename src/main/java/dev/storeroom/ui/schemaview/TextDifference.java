package dev.storeroom.ui.schemaview;

import java.util.List;

/// Where two texts differ: all lines between the first and the last that are not the same.
record TextDifference(int firstLine, List<String> mine, List<String> theirs) {
    static TextDifference of(List<String> mine, List<String> theirs) {
        int most = Math.min(mine.size(), theirs.size());
        int top = 0;
        while (top < most && mine.get(top).equals(theirs.get(top))) top++;
        int bottom = 0;
        while (bottom < most - top
                && mine.get(mine.size() - 1 - bottom)
                        .equals(theirs.get(theirs.size() - 1 - bottom))) bottom++;
        return new TextDifference(
                top + 1,
                mine.subList(top, mine.size() - bottom),
                theirs.subList(top, theirs.size() - bottom));
    }

    /// The lines of the file, then those of this window.
    String text() {
        return "From line %d, the file on disk says:\n%s\n\nHere it says:\n%s"
                .formatted(firstLine, quoted(theirs), quoted(mine));
    }

    private static String quoted(List<String> lines) {
        return lines.isEmpty() ? "  (nothing)" : "  " + String.join("\n  ", lines);
    }
}
