package dev.storeroom.workspace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text cut into lines, each with the way it ends.
///
/// @param lines without their endings; never empty
/// @param endings of every line but the last one
record TextLines(List<String> lines, List<String> endings) {
    TextLines {
        lines = Collections.unmodifiableList(lines);
        endings = Collections.unmodifiableList(endings);
    }

    static TextLines of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> endings = new ArrayList<>();
        int start = 0;
        for (int end = 0; end < text.length(); end++) {
            char next = text.charAt(end);
            if (next != '\n' && next != '\r') continue;
            boolean isPair = next == '\r' && text.startsWith("\n", end + 1);
            lines.add(text.substring(start, end));
            endings.add(isPair ? "\r\n" : String.valueOf(next));
            if (isPair) end++;
            start = end + 1;
        }
        lines.add(text.substring(start));
        return new TextLines(lines, endings);
    }

    /// The new lines as text. Those at the start and at the end that stayed the same keep their
    /// endings; the others end as most lines do.
    String replacedBy(List<String> changed) {
        int same = Math.min(lines.size(), changed.size());
        int top = 0;
        while (top < same && lines.get(top).equals(changed.get(top))) top++;
        int bottom = 0;
        while (bottom < same - top
                && lines.get(lines.size() - 1 - bottom)
                        .equals(changed.get(changed.size() - 1 - bottom))) bottom++;
        String usual = usualEnding();
        var text = new StringBuilder();
        for (int i = 0; i < changed.size(); i++) {
            text.append(changed.get(i));
            if (i == changed.size() - 1) break;
            int old = i < top ? i : lines.size() - (changed.size() - i);
            boolean isKept = i < top || i >= changed.size() - bottom;
            text.append(isKept && old < endings.size() ? endings.get(old) : usual);
        }
        return text.toString();
    }

    private String usualEnding() {
        Map<String, Integer> counts = new HashMap<>();
        endings.forEach(ending -> counts.merge(ending, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("\n");
    }
}
