package ru.podyom.demo.files;

import java.util.Random;

/** Chance that depends on the seed and on what is drawn for, never on the order of calls: files stay the same. */
public final class Draw {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Random random;

    private Draw(long seed) {
        random = new Random(seed);
    }

    public static Draw of(long seed, Object... what) {
        long hash = FNV_OFFSET ^ seed;
        for (Object part : what) {
            for (char letter : (part + "\n").toCharArray()) {
                hash = (hash ^ letter) * FNV_PRIME;
            }
        }
        return new Draw(hash);
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** Normal with mean 0. */
    public double about(double deviation) {
        return random.nextGaussian() * deviation;
    }

    /** From low to high, both inclusive. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** A place in the list of weights, by weight; the weights must not all be zero. */
    public int weighted(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double point = random.nextDouble() * sum;
        int place = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                place = i;
                point -= weights[i];
                if (point < 0) {
                    return place;
                }
            }
        }
        return place;
    }
}
