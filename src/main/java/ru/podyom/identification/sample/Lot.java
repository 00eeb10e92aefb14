package ru.podyom.identification.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * Draws lots: the place of each school depends on the seed and its code alone, so the same seed gives the same order
 * anywhere, and a larger sample begins with the smaller one.
 */
record Lot(String seed) {

    <T> List<T> draw(List<T> all, Function<T, String> code, int size) {
        return all.stream()
                .sorted(Comparator.<T, String>comparing(one -> number(code.apply(one)))
                        .thenComparing(code))
                .limit(size)
                .toList();
    }

    private String number(String code) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((seed + "\n" + code).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
