package ru.podyom.assessment.header;

import java.text.Normalizer;
import java.util.Locale;

/** Header words made comparable: people and programs vary case, spaces, quotes, «ё» and look-alike letters. */
final class Words {

    private static final String LATIN = "aceopxkhbtmy";
    private static final String CYRILLIC = "асеорхкнвтму";
    private static final String DROPPED = "«»\"“”„*";

    private Words() {}

    /** «  Кол-во\u00a0участников: » is «кол-во участников». */
    static String plain(String text) {
        String lower = composed(text).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (DROPPED.indexOf(c) >= 0) {
                continue;
            }
            boolean space = c <= ' ' || c == '\u00a0';
            if (!space) {
                plain.append(cyrillic(c));
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().replaceFirst("[ :]+$", "");
    }

    /** macOS writes «й» of a file name as «и» with a breve. */
    private static String composed(String text) {
        boolean combining = text.chars().anyMatch(c -> c >= 0x0300 && c < 0x0370);
        return combining ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    private static char cyrillic(char c) {
        int latin = LATIN.indexOf(c);
        if (latin >= 0) {
            return CYRILLIC.charAt(latin);
        }
        return c == 'ё' ? 'е' : c;
    }
}
