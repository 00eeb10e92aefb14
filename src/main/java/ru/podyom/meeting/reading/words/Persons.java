package ru.podyom.meeting.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of persons in any order and case, given back as «Фамилия И.О.». */
public final class Persons {

    /** Which case the place of a name asks for. */
    public enum Case {
        NOMINATIVE,
        /** Of whom, whom: «Доклад Е.А.Анучиной», «Слушали Иванову И.И.». */
        OBLIQUE,
        ACCUSATIVE
    }

    /**
     * A name as found.
     *
     * @param surname as written
     * @param initials «И.О.»
     */
    public record Name(String surname, String initials, int from, int to) {
        /** «Фамилия И.О.» in the case of the text. */
        public String written() {
            return surname + " " + initials;
        }
    }

    private static final String SURNAME = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final String PATRONYMIC =
            "\\p{Lu}\\p{Ll}+(?:вич|вича|вичу|вичем|виче|вна|вны|вне|вну|вной|ична|ичны|ичне|ичну|ичной|ьич|ьича|ьичу|ьичем)(?!\\p{L})";

    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}])(?:"
            + "(?<i1>\\p{Lu})\\s?\\.\\s?(?<i2>\\p{Lu})\\s?\\.\\s?(?<s1>" + SURNAME + "|\\p{Lu}{3,}(?!\\p{L}))"
            + "|(?<s2>" + SURNAME + "|\\p{Lu}{3,})\\s+(?<i3>\\p{Lu})\\s?[.,]\\s?(?<i4>\\p{Lu})(?:\\s?[.,]|(?=\\s|$))"
            + "|(?<s3>" + SURNAME + ")\\s+(?<f3>\\p{Lu})\\p{Ll}+\\s+(?<p3>" + PATRONYMIC + ")"
            + "|(?<f4>\\p{Lu})\\p{Ll}+\\s+(?<p4>" + PATRONYMIC + ")\\s+(?<s4>" + SURNAME + "))");

    private static final Pattern INITIALS_FIRST = Pattern.compile(
            "(?<i1>\\p{Lu})\\s?\\.\\s?(?<i2>\\p{Lu})\\s?\\.\\s?(?<s>" + SURNAME + ")(?!\\s*\\p{Lu}\\.)");

    private static final Pattern OFFICE = Pattern.compile(
            "(?iu)(?:управлени|отдел|председател|директор|секретар|докладчик|начальник|заведующ|учител|методист|школ|гимнази|лице|центр"
                    + "|район|округ|совет|комисси|групп|администраци|протокол|приказ|слушал|выступ|ответственн|образовани|член|зам|и\\.?о|шнор|инспектор|специалист|город|федеральн|контрол|исполнител|отв|присутств|приглаш|куратор|руководител)\\p{L}*");

    private Persons() {}

    /** All names of a text in their order. */
    public static List<Name> in(CharSequence text) {
        List<Name> names = new ArrayList<>();
        Matcher found = NAME.matcher(text);
        int from = 0;
        while (from < text.length() && found.find(from)) {
            Name name = name(found, text);
            if (name == null) {
                from = found.start() + 1;
            } else {
                names.add(name);
                from = name.to();
            }
        }
        return names;
    }

    private static @Nullable Name name(Matcher found, CharSequence text) {
        if (found.group("s1") != null) {
            return new Name(
                    small(found.group("s1")),
                    initials(found.group("i1"), found.group("i2")),
                    found.start(),
                    found.end());
        }
        if (found.group("s2") != null) {
            return surnameFirst(found, text);
        }
        boolean surnameFirst = found.group("s3") != null;
        String surname = surnameFirst ? found.group("s3") : found.group("s4");
        String first = surnameFirst ? found.group("f3") : found.group("f4");
        String patronymic = surnameFirst ? found.group("p3") : found.group("p4");
        if (OFFICE.matcher(surname).matches()) {
            return null;
        }
        return new Name(surname, initials(first, patronymic.substring(0, 1)), found.start(), found.end());
    }

    /** «Управления Н.Г. Орлова» names Orlova: the word before the initials is an office. */
    private static @Nullable Name surnameFirst(Matcher found, CharSequence text) {
        Matcher after = INITIALS_FIRST.matcher(text);
        boolean office = OFFICE.matcher(found.group("s2")).matches();
        if (office) {
            return null;
        }
        boolean other = after.find(found.start("i3")) && after.start() == found.start("i3");
        if (other && !looksLikeSurname(found.group("s2"))) {
            return null;
        }
        return new Name(
                small(found.group("s2")), initials(found.group("i3"), found.group("i4")), found.start(), found.end());
    }

    private static boolean looksLikeSurname(String word) {
        return word.matches(
                "(?iu).*(?:[оеё]в\\p{L}{0,2}|ин\\p{L}{0,2}|ск\\p{L}{2,3}|цк\\p{L}{2,3}|енко|[уюая]к\\p{L}{0,2}|ич\\p{L}{0,2}|ец|ко|ян|[иы]х|ман|ер|ель|ль|нь)");
    }

    private static String initials(String first, String second) {
        return first.toUpperCase(Locale.ROOT) + "." + second.toUpperCase(Locale.ROOT) + ".";
    }

    /** «ИВАНОВ» is «Иванов». */
    private static String small(String surname) {
        return surname.length() > 2 && surname.equals(surname.toUpperCase(Locale.ROOT))
                ? surname.charAt(0) + surname.substring(1).toLowerCase(Locale.ROOT)
                : surname;
    }
}
