package ru.podyom.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Name of a person. «Н.А. Зайцева», «Зайцева Н.А.» and «Зайцева Нина Андреевна» may be one person.
 *
 * @param given first name, or its first letter, or empty
 * @param patronymic the same
 */
public record PersonName(String family, String given, String patronymic) {

    private static final String WORD = "\\p{Lu}[\\p{L}]+(?:-\\p{Lu}[\\p{L}]+)?";
    private static final String INITIALS = "(\\p{Lu})(?!\\p{L})\\s*[.,]?\\s*(?:(\\p{Lu})(?!\\p{L})\\s*[.,]?)?";
    private static final Pattern INITIALS_LAST = Pattern.compile("(" + WORD + ")\\s+" + INITIALS);
    private static final Pattern INITIALS_FIRST = Pattern.compile(INITIALS + "\\s*(" + WORD + ")");
    private static final Pattern PATRONYMIC =
            Pattern.compile(".*(вич|вича|вичу|вичем|виче|вна|вны|вне|вну|вной|ична|ичны|ичне|ичну|ичной|инична)");

    private static final List<String> ENDINGS = List.of(
            "ого", "ому", "ой", "ою", "ая", "ую", "ым", "им", "ом", "ем", "ий", "ый", "а", "я", "у", "ю", "е", "ы", "и",
            "ь", "й");

    private static final int SHORTEST = 3;

    public PersonName {
        family = tidy(family);
        given = tidy(given);
        patronymic = tidy(patronymic);
    }

    private static String tidy(String part) {
        return part.strip().replaceAll("[\\s\\u00a0]+", " ").replaceFirst("^(\\p{L})\\.$", "$1");
    }

    /** The name as written in a document, in any order and case; empty where the text is no name. */
    public static Optional<PersonName> read(String written) {
        String text = written.strip().replaceAll("[\\s\\u00a0]+", " ");
        Matcher last = INITIALS_LAST.matcher(text);
        if (last.matches()) {
            return Optional.of(new PersonName(last.group(1), last.group(2), orEmpty(last.group(3))));
        }
        Matcher first = INITIALS_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(new PersonName(first.group(3), first.group(1), orEmpty(first.group(2))));
        }
        return inFull(text);
    }

    /** «Зайцева Нина Андреевна» or, first name first, «Нина Андреевна Зайцева»: the patronymic tells the order. */
    private static Optional<PersonName> inFull(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        if (words.size() < 2 || words.size() > 3 || !words.stream().allMatch(word -> word.matches(WORD))) {
            return Optional.empty();
        }
        if (words.size() == 2) {
            return Optional.of(new PersonName(words.get(0), words.get(1), ""));
        }
        boolean familyLast = PATRONYMIC.matcher(words.get(1)).matches()
                && !PATRONYMIC.matcher(words.get(2)).matches();
        return Optional.of(
                familyLast
                        ? new PersonName(words.get(2), words.get(0), words.get(1))
                        : new PersonName(words.get(0), words.get(1), words.get(2)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** «Зайцева Н. А.», as tables show it. */
    public String brief() {
        StringBuilder brief = new StringBuilder(family);
        for (String part : List.of(given, patronymic)) {
            if (!part.isEmpty()) {
                brief.append('\u00a0').append(part.charAt(0)).append('.');
            }
        }
        return brief.toString();
    }

    /** «Зайцева Нина Андреевна», as documents show it. */
    public String full() {
        return String.join(" ", List.of(family, initialOr(given), initialOr(patronymic)))
                .strip()
                .replaceAll(" +", " ");
    }

    private static String initialOr(String part) {
        return part.length() == 1 ? part + "." : part;
    }

    /** Whether the two can be one person: the same family name in whatever case, initials that do not contradict. */
    public boolean mayBe(PersonName other) {
        return stem(family).equals(stem(other.family))
                && agree(given, other.given)
                && agree(patronymic, other.patronymic);
    }

    private static boolean agree(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        if (one.length() == 1 || other.length() == 1) {
            return letter(one) == letter(other);
        }
        return stem(one).equals(stem(other));
    }

    private static char letter(String part) {
        return plain(part).charAt(0);
    }

    private static String stem(String word) {
        String plain = plain(word);
        return ENDINGS.stream()
                .filter(ending -> plain.endsWith(ending) && plain.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> plain.substring(0, plain.length() - ending.length()))
                .orElse(plain);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
