package dev.storeroom.ui.schemaview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The marks of a text, by line. They move along while lines come and go above them.
final class CodeMarks {
    private Map<Integer, List<CodeMark>> byLine = new HashMap<>();

    void set(List<CodeMark> marks) {
        byLine = new HashMap<>();
        marks.forEach(this::add);
    }

    /// @param index of the line, counted from 0
    List<CodeMark> of(int index) {
        return byLine.getOrDefault(index + 1, List.of());
    }

    /// What is wrong at that place of a line; empty if nothing is.
    ///
    /// @param index of the line, counted from 0
    /// @param offset within the line, counted from 0
    Optional<CodeMark> at(int index, int offset, String text) {
        return of(index).stream()
                .filter(mark -> mark.start(text) <= offset && offset <= mark.end(text))
                .findFirst();
    }

    /// Follows a change of the text. The marks of lines that were joined or cut go.
    ///
    /// @param first index of the first line that changed
    /// @param last index of the last line that was there before
    /// @param added how many lines there are now instead of those between
    void follow(int first, int last, int added) {
        int by = added - (last - first);
        if (by == 0 && first == last) return;
        Map<Integer, List<CodeMark>> before = byLine;
        byLine = new HashMap<>();
        for (List<CodeMark> marks : before.values())
            for (CodeMark mark : marks) {
                int index = mark.line() - 1;
                if (index <= first) add(mark);
                else if (index > last) add(mark.movedBy(by));
            }
    }

    private void add(CodeMark mark) {
        byLine.computeIfAbsent(mark.line(), line -> new ArrayList<>()).add(mark);
    }
}
