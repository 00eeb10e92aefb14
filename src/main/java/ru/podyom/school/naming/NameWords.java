package ru.podyom.school.naming;

import java.util.List;

/**
 * Words of one proper name, of a school or of a settlement, in lower case and split at hyphens and blanks, so that
 * «Ново-Кусково», «Ново Кусково» and «Новокусково» are one.
 */
record NameWords(List<String> words) {

    static final NameWords NONE = new NameWords(List.of());

    private static final List<String> KEPT_WHOLE = List.of("на", "под", "над");

    NameWords {
        words = List.copyOf(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As written, without blanks and hyphens. */
    String plain() {
        return String.join("", words);
    }

    /** Without endings: what different cases of one name share. */
    String key() {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            key.append(i == words.size() - 1 ? Stem.of(words.get(i)) : leading(words.get(i)));
        }
        return key.toString();
    }

    /** The first part of a compound keeps its joining vowel («ново-»), a declined word loses its ending («новая»). */
    private static String leading(String word) {
        boolean joins = (word.endsWith("о") || word.endsWith("е")) && !word.endsWith("ое") && !word.endsWith("ее");
        return joins || KEPT_WHOLE.contains(word) ? word : Stem.of(word);
    }

    boolean sameAs(NameWords other) {
        return !isEmpty() && (plain().equals(other.plain()) || key().equals(other.key()));
    }

    /** Whether one name has all words of the other and more. */
    boolean partOf(NameWords other) {
        List<String> mine = words.stream().map(Stem::of).toList();
        List<String> theirs = other.words.stream().map(Stem::of).toList();
        return !isEmpty() && !other.isEmpty() && (theirs.containsAll(mine) || mine.containsAll(theirs));
    }

    /** Whether the first part is cut to a letter: «М-Щербединская» may be «Малощербединская». */
    boolean mayAbbreviate(NameWords full) {
        return words.size() == 2
                && words.getFirst().length() <= 2
                && full.key().startsWith(words.getFirst())
                && full.key().endsWith(Stem.of(words.getLast()));
    }

    /**
     * Whether an adjective and the name of a settlement have one root: «Ягодненская» and «Ягодное».
     *
     * @param settlement name of a settlement, this name being of a school
     */
    boolean derivedFrom(NameWords settlement) {
        String adjective = key();
        String place = settlement.key();
        int root = Math.max(4, place.length() - 2);
        return place.length() >= 4
                && adjective.length() >= root
                && adjective.startsWith(place.substring(0, Math.min(root, place.length())));
    }

    boolean beginsWith(String initials) {
        if (isEmpty()) {
            return false;
        }
        if (initials.length() == 1) {
            return plain().startsWith(initials);
        }
        StringBuilder own = new StringBuilder();
        words.forEach(word -> own.append(word.charAt(0)));
        return own.toString().equals(initials) || plain().startsWith(initials);
    }
}
