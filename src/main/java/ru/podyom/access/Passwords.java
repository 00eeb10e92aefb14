package ru.podyom.access;

import java.security.SecureRandom;

/** Passwords made by chance, to be read aloud and typed in: no letter that looks like another. */
final class Passwords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 5;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Passwords() {}

    /** Some 74 bits: «k7m2p-…-…». */
    static String fresh() {
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(CHANCE.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
