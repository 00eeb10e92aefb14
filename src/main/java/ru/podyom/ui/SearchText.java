package ru.podyom.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Search that forgives what people type: е for ё, no hyphen, no «№», a word in another case, the wrong keyboard layout
 * («vjcrdf» finds «москва»). A store keeps {@link #stored} beside the row and asks it by the patterns of {@link #words}.
 */
public final class SearchText {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private static final int MOST_WORDS = 6;
    private static final int SHORT_NUMBER = 3;
    private static final int INFLECTED = 6;

    private static final List<String> ENDINGS = List.of(
            "ого", "ему", "ому", "ыми", "ими", "ая", "яя", "ой", "ей", "ую", "юю", "ие", "ые", "их", "ых", "ий", "ый",
            "ое");

    private SearchText() {}

    /** The searchable form of a row's texts; words are parted by blanks, numbers stand alone. */
    public static String stored(Stream<@Nullable String> texts) {
        String joined = texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" "));
        return " " + plain(joined) + " ";
    }

    /**
     * Patterns for SQL {@code like any(:word)}: one set for each word asked for, every set must be met.
     *
     * @return empty when nothing is looked for
     */
    public static List<Set<String>> words(String query) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : query.strip().split("\\s+")) {
            Set<String> patterns = new LinkedHashSet<>();
            patterns(patterns, plain(word));
            patterns(patterns, plain(swapped(word)));
            if (!patterns.isEmpty() && words.size() < MOST_WORDS) {
                words.add(patterns);
            }
        }
        return words;
    }

    /**
     * What a row must meet, to stand after other conditions; {@link ListQueries#bind} gives it its patterns.
     *
     * @param sought SQL of the searchable form of a row
     */
    public static String condition(List<Set<String>> words, String sought) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> " and " + sought + " like any(:word" + i + ")")
                .collect(Collectors.joining());
    }

    /** The same in memory, for tables short enough to be searched there. */
    public static boolean matches(List<Set<String>> words, String stored) {
        return words.stream().allMatch(patterns -> patterns.stream().anyMatch(pattern -> like(stored, pattern)));
    }

    private static boolean like(String stored, String pattern) {
        int from = 0;
        for (String piece :
                pattern.replace("\\%", "\u0001").replace("\\_", "\u0002").split("%")) {
            String text = piece.replace('\u0001', '%').replace('\u0002', '_').replace("\\\\", "\\");
            int at = stored.indexOf(text, from);
            if (at < 0) {
                return false;
            }
            from = at + text.length();
        }
        return true;
    }

    /** A word that became several («СОШ№7») is looked for by its parts in their order. */
    private static void patterns(Set<String> patterns, String word) {
        if (word.isEmpty()) {
            return;
        }
        String escaped =
                withoutEnding(word).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        boolean number = escaped.matches("\\d{1," + SHORT_NUMBER + "}");
        patterns.add(number ? "% " + escaped + " %" : "%" + escaped.replace(" ", "%") + "%");
    }

    private static String withoutEnding(String word) {
        if (word.length() < INFLECTED) {
            return word;
        }
        return ENDINGS.stream()
                .filter(word::endsWith)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[-\\u2010-\\u2015\\u2212]", "")
                .replaceAll("(?<=\\p{L})(?=\\d)(?<![a-z])", " ")
                .replaceAll("[^\\p{L}\\p{Nd}%_\\\\]+", " ")
                .strip();
    }

    private static String swapped(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> String.valueOf(swapped((char) letter)))
                .collect(Collectors.joining());
    }

    private static char swapped(char letter) {
        int latin = LATIN.indexOf(letter);
        if (latin >= 0) {
            return RUSSIAN.charAt(latin);
        }
        int russian = RUSSIAN.indexOf(letter);
        return russian >= 0 ? LATIN.charAt(russian) : letter;
    }
}
