package ru.podyom.school.naming;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A Russian word without its ending: enough to see that «Невонской» and «Невонская» are one word. */
final class Stem {

    private static final int SHORTEST = 3;

    private static final List<String> ADJECTIVE_ENDINGS = longestFirst(
            "ая яя ой ей ую юю ою ею ое ее ого его ому ему ом ем ый ий ые ие ых их ым им ыми ими ья ье ьи ью ьей ьего"
                    + " ьему ьем ьих ьим ьими");

    private static final List<String> ENDINGS =
            longestFirst(String.join(" ", ADJECTIVE_ENDINGS) + " ами ями ах ях ам ям а я о е у ю ы и ь й");

    private Stem() {}

    /** The word without the longest ending that leaves three letters. */
    static String of(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** Whether the word looks like an adjective in any case: «Невонской», «Горная». */
    static boolean adjectiveLike(String word) {
        return ADJECTIVE_ENDINGS.stream()
                .anyMatch(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST);
    }

    private static List<String> longestFirst(String endings) {
        return Stream.of(endings.split(" "))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
