package ru.podyom.workbook.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How names and papers of a person look in a table. */
final class PersonalWords {

    private static final Set<String> NAME_HEADS = Set.of(
            "фамилия",
            "имя",
            "отчество",
            "фио",
            "ф.и.о.",
            "ф.и.о",
            "ф. и. о.",
            "ф",
            "и",
            "о",
            "ученик",
            "учащийся",
            "обучающийся",
            "участник",
            "выпускник",
            "surnamecell",
            "namecell",
            "secondnamecell");

    private static final Set<String> PAPER_HEADS =
            Set.of("серия", "номер", "documentseriescode", "documentnumbercode", "телефон", "e-mail", "email");

    private static final Pattern PAPER =
            Pattern.compile("(?:паспорт|снилс|дата рождения|бланк|документ|электронн\\S* почт|телефон).*"
                    + "|(?:серия|номер|№) (?:и номер )?(?:паспорт|документ|бланк|снилс|телефон).*");
    private static final Pattern NAME = Pattern.compile("(?:фамилия|фио|ф\\.и\\.о|имя|отчество)[ ,.(].*");

    private static final Pattern PATRONYMIC = Pattern.compile(
            "(?<!\\p{L})\\p{Lu}\\p{L}+(?:вич|вна|ична|инична|оглы|кызы)(?!\\p{L})|(?<!\\p{L})\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.");

    private PersonalWords() {}

    /** A header over names of people. */
    static boolean headsNames(String cell) {
        String plain = plain(cell);
        return NAME_HEADS.contains(plain) || NAME.matcher(plain).matches();
    }

    /** A header over numbers of papers, forms, telephones, or over dates of birth. */
    static boolean headsPapers(String cell) {
        String plain = plain(cell);
        return PAPER_HEADS.contains(plain) || PAPER.matcher(plain).matches();
    }

    /** A patronymic, or a surname with initials; «имени Петра Петровича» of a school is none. */
    static boolean looksLikePerson(String cell) {
        return cell.length() > 5 && PATRONYMIC.matcher(cell).find();
    }

    /** Words of at least three letters, in lower case. */
    static Stream<String> words(String cell) {
        return Stream.of(cell.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")).filter(word -> word.length() > 2);
    }

    private static String plain(String cell) {
        return cell.length() > 80
                ? ""
                : cell.toLowerCase(Locale.ROOT).replace('ё', 'е').strip().replaceAll("[\\s:]+", " ");
    }
}
