package dev.storeroom.ui.codegen;

import java.util.ArrayList;
import java.util.List;

/// What makes the new text of the old one, line by line: the longest common subsequence stays. Line
/// ends do not count.
final class LineDiff {
    /// Lines shown around a change.
    private static final int AROUND = 3;

    /// Of more pairs of lines than this, all that differ count as replaced: 16 MB are enough.
    private static final long MOST_PAIRS = 4_000_000;

    private final List<String> old;
    private final List<String> now;

    /// The lines that are the same at the start, and at the end.
    private final int top;

    private final int bottom;
    private final List<DiffLine> lines = new ArrayList<>();

    private LineDiff(List<String> old, List<String> now) {
        this.old = old;
        this.now = now;
        int most = Math.min(old.size(), now.size());
        int start = 0;
        while (start < most && old.get(start).equals(now.get(start))) start++;
        int end = 0;
        while (end < most - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) end++;
        top = start;
        bottom = end;
    }

    /// All lines of both texts.
    static List<DiffLine> whole(String old, String now) {
        var diff = new LineDiff(old.lines().toList(), now.lines().toList());
        diff.walk();
        return List.copyOf(diff.lines);
    }

    /// The lines that differ with some around them. Texts without a difference are shown whole.
    static List<DiffLine> of(String old, String now) {
        List<DiffLine> whole = whole(old, now);
        boolean isSame = whole.stream().allMatch(line -> line.kind() == DiffLine.Kind.SAME);
        return isSame ? whole : folded(whole);
    }

    private void walk() {
        for (int i = 0; i < top; i++) same(i, i);
        int height = old.size() - top - bottom;
        int width = now.size() - top - bottom;
        if ((long) height * width > MOST_PAIRS) {
            replace(height, width);
        } else {
            merge(height, width);
        }
        for (int i = bottom; i > 0; i--) same(old.size() - i, now.size() - i);
    }

    private void replace(int height, int width) {
        for (int i = 0; i < height; i++) removed(top + i);
        for (int j = 0; j < width; j++) added(top + j);
    }

    private void merge(int height, int width) {
        int[][] common = common(height, width);
        int i = 0;
        int j = 0;
        while (i < height || j < width) {
            if (i < height && j < width && isSame(i, j)) {
                same(top + i++, top + j++);
            } else if (j == width || (i < height && common[i + 1][j] >= common[i][j + 1])) {
                removed(top + i++);
            } else {
                added(top + j++);
            }
        }
    }

    /// How many lines two rests have in common, by where they begin.
    private int[][] common(int height, int width) {
        int[][] common = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--)
            for (int j = width - 1; j >= 0; j--)
                common[i][j] =
                        isSame(i, j)
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }

    private boolean isSame(int i, int j) {
        return old.get(top + i).equals(now.get(top + j));
    }

    private void same(int i, int j) {
        lines.add(DiffLine.same(i + 1, j + 1, old.get(i)));
    }

    private void removed(int i) {
        lines.add(DiffLine.removed(i + 1, old.get(i)));
    }

    private void added(int j) {
        lines.add(DiffLine.added(j + 1, now.get(j)));
    }

    private static List<DiffLine> folded(List<DiffLine> whole) {
        boolean[] isNear = new boolean[whole.size()];
        for (int i = 0; i < whole.size(); i++) {
            if (whole.get(i).kind() == DiffLine.Kind.SAME) continue;
            int last = Math.min(whole.size() - 1, i + AROUND);
            for (int near = Math.max(0, i - AROUND); near <= last; near++) isNear[near] = true;
        }
        List<DiffLine> folded = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            int end = i;
            while (end < whole.size() && !isNear[end]) end++;
            // A gap takes a line itself.
            if (end - i > 1) {
                folded.add(DiffLine.gap(end - i));
                i = end - 1;
            } else {
                folded.add(whole.get(i));
            }
        }
        return List.copyOf(folded);
    }
}
