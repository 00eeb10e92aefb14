package ru.podyom.school.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a written name.
 *
 * @param text lower case with е for ё; a number without its sign
 * @param raw as written, for the case of letters
 * @param dot whether a full stop follows at once: «с.», «им.»
 */
record Token(Kind kind, String text, String raw, boolean dot) {

    enum Kind {
        WORD,
        /** A number with «№». */
        NUMBER,
        /** A number without a sign: «СОШ 26». */
        BARE_NUMBER,
        QUOTE,
        COMMA
    }

    private static final String LATIN = "ABCEHKMOPTXYaceopxy";
    private static final String CYRILLIC = "АВСЕНКМОРТХУасеорху";

    private static final Pattern PIECE = Pattern.compile("(?<ordinal>\\d+-\\p{L}+)"
            + "|(?<sign>№[№\\s]*)?(?<number>\\d+(?:\\p{L}(?!\\p{L}))?)"
            + "|(?<word>\\p{L}+(?:-\\p{L}+)*)(?<dot>\\.)?"
            + "|(?<quote>\")|(?<comma>[,;:()])");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** All pieces of the text in its order; what is no piece separates. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(tidy(text));
        while (matcher.find()) {
            tokens.add(of(matcher));
        }
        return tokens;
    }

    private static Token of(Matcher found) {
        if (found.group("number") != null) {
            Kind kind = found.group("sign") == null ? Kind.BARE_NUMBER : Kind.NUMBER;
            String number = found.group("number").replaceFirst("^0+(?=\\d)", "");
            return new Token(kind, number.toLowerCase(Locale.ROOT), found.group(), false);
        }
        if (found.group("quote") != null) {
            return new Token(Kind.QUOTE, "\"", "\"", false);
        }
        if (found.group("comma") != null) {
            return new Token(Kind.COMMA, ",", ",", false);
        }
        String word = found.group("ordinal") == null ? found.group("word") : found.group("ordinal");
        return new Token(Kind.WORD, word.toLowerCase(Locale.ROOT), word, found.group("dot") != null);
    }

    /** One spelling for what typists and copying make different: blanks, dashes, quotes, ё, signs of number. */
    static String tidy(String text) {
        return tidyInQuotes(text).replaceAll("[«»„“”‟\"'`´’‘‹›]+", "\"");
    }

    /** The same with the quotes left as they are: nested ones can be told apart. */
    static String tidyInQuotes(String text) {
        String tidy = text.replaceAll("[\\u00ad\\u200b\\ufeff]", "")
                .replaceAll("[\\s\\u00a0\\u2007\\u202f]+", " ")
                .replace('ё', 'е')
                .replace('Ё', 'Е')
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("(?iu)(?<!\\p{L})(номера?|n[o°º]?\\.?|#)(?=\\s*\\d)", "№");
        return WORD.matcher(tidy)
                .replaceAll(word -> Matcher.quoteReplacement(inCyrillic(word.group())))
                .replaceAll("(\\p{L})\\((\\p{L}{1,2})\\)(?=\\p{L})", "$1$2")
                .replaceAll("(?<=\\p{L})(?:- +| +-)(?=\\p{L})", "-")
                .strip();
    }

    /** A word typed with Latin letters that look Cyrillic («MKОУ») is a Russian word. */
    private static String inCyrillic(String word) {
        boolean lookAlike = word.chars().allMatch(c -> LATIN.indexOf(c) >= 0 || c > 'z');
        if (!lookAlike || word.chars().noneMatch(c -> c <= 'z')) {
            return word;
        }
        return word.chars()
                .mapToObj(c -> {
                    int at = LATIN.indexOf(c);
                    return String.valueOf(at < 0 ? (char) c : CYRILLIC.charAt(at));
                })
                .collect(Collectors.joining());
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.BARE_NUMBER;
    }

    boolean capital() {
        return isWord() && Character.isUpperCase(raw.charAt(0));
    }

    /** Whether all letters are capitals, and there are several. */
    boolean shouted() {
        return isWord() && raw.length() > 1 && raw.chars().allMatch(c -> Character.isUpperCase(c) || c == '-');
    }

    /** Parts of a word written with a hyphen. */
    List<String> parts() {
        return List.of(text.split("-"));
    }
}
