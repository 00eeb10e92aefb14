package ru.podyom.meeting.reading.words;

import java.util.regex.Pattern;

/** Puts names of schools as they stand in sentences into the nominative, and mends slips of typing. */
public final class SchoolForms {

    private static final Pattern OBLIQUE = Pattern.compile(
            "(?iu).*(?:(?:ской|цкой|скую|цкую|ней|ной|нюю|ную)\\s|школ[ыеу](?!\\p{L})|школой|лице[яюе](?!\\p{L})|лицеем|гимнази[июе](?!\\p{L})|гимназией).*");

    private SchoolForms() {}

    /** Whether the name stands in another case than the nominative. */
    public static boolean isOblique(String name) {
        return OBLIQUE.matcher(name + " ").matches();
    }

    /** «МКОУ Невонской школы» → «МКОУ Невонская школа»; «МАОУ ООШ. С. Ягодное» → «МАОУ ООШ с. Ягодное». */
    public static String nominative(String name) {
        String tidy = name.replaceAll("(?<=СОШ|ООШ|НОШ|СШ|ОШ)\\.(?=\\s)", "")
                .replaceAll("(?<=\\s)([СГПДХ])\\.\\s*(?=\\p{Lu}\\p{Ll})", "$1¤ ")
                .replaceAll("\\s+([»”])", "$1");
        tidy = lowered(tidy);
        if (!isOblique(tidy)) {
            return tidy;
        }
        return tidy.replaceAll("(?iu)(?<=\\p{L}[сц]к)(?:ой|ую)(?=\\s)", "ая")
                .replaceAll("(?iu)(?<=[Сс]редн)(?:ей|юю)(?=\\s)", "яя")
                .replaceAll(
                        "(?iu)(?<=(?:[Оо]сновн|[Нн]ачальн|общеобразовательн|[Гг]орн|[Вв]ечерн))(?:ой|ую)(?=\\s)", "ая")
                .replaceAll("(?iu)(?<=\\p{L}н)(?:ой|ую)(?=\\s+(?:школ|СОШ|ООШ|СШ))", "ая")
                .replaceAll("(?iu)(?<=школ)(?:ой|ы|е|у)(?!\\p{L})", "а")
                .replaceAll("(?iu)(?<=лице)(?:ем|я|ю|е)(?!\\p{L})", "й")
                .replaceAll("(?iu)(?<=гимнази)(?:ей|и|ю)(?!\\p{L})", "я");
    }

    /** Marks of settlements are small letters. */
    private static String lowered(String name) {
        StringBuilder tidy = new StringBuilder(name);
        for (int mark = tidy.indexOf("¤"); mark > 0; mark = tidy.indexOf("¤")) {
            tidy.setCharAt(mark - 1, Character.toLowerCase(tidy.charAt(mark - 1)));
            tidy.setCharAt(mark, '.');
        }
        return tidy.toString();
    }
}
