package dev.storeroom.bench;

import java.util.Arrays;

/// The figures of a benchmark's rounds, and how they are told: median, spread, ratio.
final class Rounds {
    private Rounds() {}

    static double median(double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// Prints a line of the table.
    ///
    /// @param baseline what the figures are divided by, of the same rounds
    static void print(String what, double[] rounds, double[] baseline) {
        System.out.printf(
                "%-40s %,10.0f (%,.0f to %,.0f)   ratio %5.2f%n",
                what,
                median(rounds),
                Arrays.stream(rounds).min().orElseThrow(),
                Arrays.stream(rounds).max().orElseThrow(),
                median(rounds) / median(baseline));
    }
}
