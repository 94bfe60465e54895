package dev.storeroom.data;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Guesses what a mistyped name was meant to be.
public final class Spelling {
    private Spelling() {}

    /// The known name that is closest to the typed one, if any is close enough to be meant.
    public static Optional<String> nearest(String typed, Collection<String> known) {
        int farthest = Math.max(1, typed.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - typed.length()) <= farthest)
                .filter(name -> distance(typed, name) <= farthest)
                .min(Comparator.comparingInt(name -> distance(typed, name)));
    }

    /// “ Did you mean “title”?”, with a space before it, to follow a sentence; empty if no name is
    /// near.
    public static String didYouMean(String typed, Collection<String> known) {
        return nearest(typed, known).map(name -> " Did you mean “" + name + "”?").orElse("");
    }

    /// How many letters to insert, drop, replace or swap with their neighbour, whatever their case.
    static int distance(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int row = 1; row <= a.length(); row++) {
            int[] current = new int[b.length() + 1];
            current[0] = row;
            for (int column = 1; column <= b.length(); column++) {
                int replace = a.charAt(row - 1) == b.charAt(column - 1) ? 0 : 1;
                int best = Math.min(last[column], current[column - 1]) + 1;
                best = Math.min(best, last[column - 1] + replace);
                if (isSwap(a, row, b, column)) best = Math.min(best, beforeLast[column - 2] + 1);
                current[column] = best;
            }
            beforeLast = last;
            last = current;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, int row, String b, int column) {
        return row > 1
                && column > 1
                && a.charAt(row - 1) == b.charAt(column - 2)
                && a.charAt(row - 2) == b.charAt(column - 1);
    }
}
