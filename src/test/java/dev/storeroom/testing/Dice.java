package dev.storeroom.testing;

import java.util.Random;

/// The random numbers of tests: the same in every run, so that what passed passes again and what
/// failed fails again. `-Dseed=any` draws others and prints their seed, `-Dseed=NUMBER` repeats
/// them.
public final class Dice {
    private Dice() {}

    public static Random roll() {
        String asked = System.getProperty("seed", "1");
        long seed = asked.equals("any") ? System.nanoTime() : Long.parseLong(asked);
        System.out.println("Random numbers of -Dseed=" + seed);
        return new Random(seed);
    }
}
